package org.socialvalue.tender.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.document.Documents;
import org.socialvalue.kit.document.FileType;
import org.socialvalue.kit.document.Received;
import org.socialvalue.kit.problem.Refused;

/** Takes in the file that is to belong to a draft, outside any transaction. */
@ApplicationScoped
class ReceivingDocument {

  private final TenderRepository tenders;
  private final Documents documents;
  private final long mostBytes;

  ReceivingDocument(
      TenderRepository tenders,
      Documents documents,
      @ConfigProperty(name = "tender.documents.most-bytes") long mostBytes) {
    this.tenders = tenders;
    this.documents = documents;
    this.mostBytes = mostBytes;
  }

  /**
   * @return to be discarded in the end, attached or not
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
    return documents.receive(asked.name(), content, mostBytes, FileType.DOCUMENTS);
  }
}
