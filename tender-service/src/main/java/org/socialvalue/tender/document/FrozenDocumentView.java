package org.socialvalue.tender.document;

import java.time.Instant;
import org.socialvalue.tender.project.Stage;

/**
 * A frozen version of a document, without its text.
 *
 * @param number 1 for the first time its stage closed, one more each time it closed again
 * @param stage the stage whose close froze it
 * @param sha256 over the canonical JSON (RFC 8785) of the document
 */
public record FrozenDocumentView(
    DocumentKind kind,
    int number,
    Stage stage,
    Instant frozenAt,
    String who,
    String whoName,
    String sha256) {}
