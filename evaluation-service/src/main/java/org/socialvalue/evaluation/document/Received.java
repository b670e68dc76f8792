package org.socialvalue.evaluation.document;

import java.util.Optional;
import java.util.UUID;

/**
 * A file that came in, sealed, and is not kept yet.
 *
 * @param sha256 of its plain content, lower case hexadecimal
 * @param type empty for one that may not come in
 */
public record Received(UUID id, long bytes, String sha256, Optional<FileType> type) {}
