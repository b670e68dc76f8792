package org.socialvalue.tender.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.socialvalue.kit.inbox.RawEvent;
import org.socialvalue.kit.json.Json;
import org.socialvalue.tender.publication.Tender;
import org.socialvalue.tender.publication.TenderRepository;

/** Whose event it is: the authority that it names, or that of the tender that it is about. */
@ApplicationScoped
class AuthorityOfEvent {

  private final TenderRepository tenders;

  AuthorityOfEvent(TenderRepository tenders) {
    this.tenders = tenders;
  }

  /** Empty where nobody here can say. */
  Optional<String> of(RawEvent event) {
    var payload = Json.read(event.payload(), JsonNode.class);
    return Stream.of("/authority/id", "/tender/authority/id")
        .map(at -> payload.at(at).asText(""))
        .filter(id -> !id.isEmpty())
        .findFirst()
        .or(() -> byTender(payload));
  }

  /** A competition has the id of its tender. */
  private Optional<String> byTender(JsonNode payload) {
    return Stream.of("tenderId", "competitionId")
        .map(field -> payload.path(field).asText(""))
        .filter(id -> !id.isEmpty())
        .findFirst()
        .flatMap(id -> tenders.findByIdOptional(UUID.fromString(id)))
        .map(Tender::authorityId);
  }
}
