package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.sealing.Sealing;
import org.socialvalue.kit.json.Json;

/**
 * Seals what a version of a bid says and which documents belong to it, bound to the competition,
 * the bid and the version's number: a row moved or copied to another bid or version does not open.
 */
@ApplicationScoped
class BidSeal {

  private final Sealing sealing;

  BidSeal(Sealing sealing) {
    this.sealing = sealing;
  }

  /** What is sealed about documents; a record, so that it can grow. */
  record Pinned(List<BidDocument> documents) {}

  void write(BidVersion version, BidContent content, int tenderVersion) {
    version.write(
        content,
        sealed(version.competitionId(), version.bidId(), version.number(), content),
        tenderVersion);
  }

  void pin(BidVersion version, List<BidDocument> documents) {
    version.pin(
        documents,
        seal(
            version.competitionId(),
            documentsOf(version.bidId(), version.number()),
            new Pinned(documents)));
  }

  private byte[] seal(UUID competition, String place, Object value) {
    return sealing.seal(competition, place, Json.write(value).getBytes(StandardCharsets.UTF_8));
  }

  BidVersion open(BidVersion version) {
    version.opened(
        content(version),
        documents(
            version.competitionId(), version.bidId(), version.number(), version.sealedDocuments()));
    return version;
  }

  BidContent content(UUID competition, UUID bid, int number, byte[] sealed) {
    return Json.read(sealing.open(competition, place(bid, number), sealed), BidContent.class);
  }

  byte[] sealed(UUID competition, UUID bid, int number, BidContent content) {
    return seal(competition, place(bid, number), content);
  }

  private BidContent content(BidVersion version) {
    var sealed = version.sealed();
    var unsealed = version.unsealed();
    if (sealed == null && unsealed != null) {
      return unsealed;
    }
    if (sealed == null) {
      throw new IllegalStateException("A version of a bid says nothing");
    }
    return content(version.competitionId(), version.bidId(), version.number(), sealed);
  }

  List<BidDocument> documents(
      UUID competition, UUID bid, int number, byte @Nullable [] sealedDocuments) {
    return sealedDocuments == null
        ? List.of()
        : Json.read(
                sealing.open(competition, documentsOf(bid, number), sealedDocuments), Pinned.class)
            .documents();
  }

  private static String place(UUID bid, int number) {
    return "bid " + bid + ", version " + number;
  }

  private static String documentsOf(UUID bid, int number) {
    return place(bid, number) + ", documents";
  }
}
