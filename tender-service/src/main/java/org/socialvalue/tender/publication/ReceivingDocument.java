package org.socialvalue.tender.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socialvalue.events.TenderDocument;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.attachment.DocumentStore;
import org.socialvalue.tender.attachment.DocumentStore.TooLarge;
import org.socialvalue.tender.attachment.FileType;
import org.socialvalue.tender.attachment.ReceivedFile;
import org.socialvalue.tender.attachment.TellingFileType;

/**
 * Takes a file in and looks at it, outside any transaction: its sender may be slow. Nobody can read
 * it before it is attached.
 */
@ApplicationScoped
class ReceivingDocument {

  private final TenderRepository tenders;
  private final DocumentStore store;
  private final long mostBytes;

  ReceivingDocument(
      TenderRepository tenders,
      DocumentStore store,
      @ConfigProperty(name = "tender.documents.most-bytes") long mostBytes) {
    this.tenders = tenders;
    this.store = store;
    this.mostBytes = mostBytes;
  }

  /**
   * @param file to be discarded where it is not attached
   */
  record Received(ReceivedFile file, TenderDocument document) {}

  /**
   * @throws ClientErrorException 413 for a file that grows too large
   * @throws Refused 400 with every fault of its description, or of what it turns out to be; 404 for
   *     another authority's tender; 409 once it is published
   */
  Received receive(Actor actor, UUID tender, AttachDocument asked, InputStream content) {
    if (tenders.own(tender, actor).isPublished()) {
      throw Refused.conflict("The tender is published; its documents stand");
    }
    var faults = asked.faults();
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    try {
      var file = store.receive(content, mostBytes);
      return looked(file, asked);
    } catch (TooLarge e) {
      throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Received looked(ReceivedFile file, AttachDocument asked) throws IOException {
    var fine = false;
    try {
      var received = new Received(file, asked.described(Ids.next(), file, type(file, asked)));
      fine = true;
      return received;
    } finally {
      if (!fine) {
        store.discard(file);
      }
    }
  }

  private static FileType type(ReceivedFile file, AttachDocument asked) throws IOException {
    if (file.bytes() == 0) {
      throw Refused.invalid("", "the document is empty");
    }
    var name = String.valueOf(asked.fileName());
    var type = TellingFileType.of(file.at(), name);
    if (type.isEmpty()) {
      throw Refused.invalid("", "its content is none of " + AttachDocument.allowed());
    }
    if (!type.get().fits(name)) {
      throw Refused.invalid("fileName", "does not go with its content, which is " + type.get());
    }
    return type.get();
  }

  void discard(Received received) {
    store.discard(received.file());
  }
}
