package org.socialvalue.local.demo;

import static org.socialvalue.local.Service.EVALUATION;
import static org.socialvalue.local.Service.MONITORING;

import java.time.Duration;
import java.util.Map;

/** The fifth chapter: decided by one, approved by another, explained to all. */
public final class Awarding {

  private final Cast cast;
  private final Narrator narrator;

  public Awarding(Cast cast, Narrator narrator) {
    this.cast = cast;
    this.narrator = narrator;
  }

  /** Awards both lots to those who lead them; gives the contract for the first lot. */
  public String tell(String tender, Answer ranking) {
    narrator.chapter("Award: decided by one officer, approved by another, reasons for everyone");
    award(tender, ranking, "LOT-1");
    award(tender, ranking, "LOT-2");
    reasons(tender);
    var winner = Bidding.personOf("orchard");
    return awaitContract(winner, tender, "LOT-1");
  }

  public void award(String tender, Answer ranking, String lot) {
    var first = Scoring.first(ranking, lot);
    var award =
        cast.as("ben")
            .post(
                EVALUATION,
                "/v1/competitions/" + tender + "/awards",
                Script.page("award", Map.of("lot", lot, "bid", first.path("bidId").asText())))
            .expect(201);
    var at = "/v1/awards/" + award.text("id");
    narrator.says(
        "Ben recommends %s for %s. He tries to approve it himself."
            .formatted(first.path("bidderName").asText(), lot));
    narrator.refuses(cast.as("ben").act(EVALUATION, at, "/approval", null));
    var approved = cast.as("chloe").act(EVALUATION, at, "/approval", null).expect(200);
    narrator.says("Chloe approves.");
    narrator.answers(
        "%s; standstill ends %s (none is asked for here)"
            .formatted(approved.text("status"), approved.text("standstillEndsOn")));
    var made = cast.as("ben").act(EVALUATION, at, "/finalisation", null).expect(200);
    narrator.answers(made.text("status") + ": the contract goes to monitoring");
  }

  private void reasons(String tender) {
    var summary =
        cast.as("wendy")
            .get(EVALUATION, "/v1/competitions/" + tender + "/assessment-summaries/mine")
            .expect(200);
    narrator.says("Wendy of Weald Care, who lost, reads why.");
    narrator.answers("her own marks and reasons, and the winner's, for each criterion:");
    narrator.answers(summary.body().toString());
  }

  public String awaitContract(String person, String tender, String lot) {
    var contracts =
        Patience.until(
            "contract",
            Duration.ofSeconds(30),
            () -> cast.as(person).get(MONITORING, "/v1/contracts?limit=500").expect(200),
            answer -> contractOf(answer, tender, lot) != null);
    return java.util.Objects.requireNonNull(contractOf(contracts, tender, lot));
  }

  private static @org.jspecify.annotations.Nullable String contractOf(
      Answer contracts, String tender, String lot) {
    for (var contract : contracts.body().path("items")) {
      if (contract.findPath("competitionId").asText().equals(tender)
          && contract.path("lot").path("id").asText().equals(lot)) {
        return contract.path("id").asText();
      }
    }
    return null;
  }
}
