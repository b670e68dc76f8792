package org.socialvalue.local.demo;

import static org.socialvalue.local.Service.EVALUATION;
import static org.socialvalue.local.Service.MONITORING;

import com.fasterxml.jackson.databind.JsonNode;
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
            .done();
    var at = "/v1/awards/" + award.text("id");
    narrator.says(
        "Ben recommends %s for %s. He tries to approve it himself."
            .formatted(first.path("bidderName").asText(), lot));
    narrator.refuses(cast.as("ben").act(EVALUATION, at, "/approval", null));
    var approved = cast.as("chloe").act(EVALUATION, at, "/approval", null).done();
    narrator.says("Chloe approves.");
    narrator.answers(approved.text("status") + "; " + standstill(approved));
    var made = cast.as("ben").act(EVALUATION, at, "/finalisation", null).done();
    narrator.answers(made.text("status") + ": the contract goes to monitoring");
  }

  private static String standstill(Answer approved) {
    var end = approved.body().path("standstillEndsOn");
    return end.isNull() || end.isMissingNode()
        ? "the tender asks for no standstill"
        : "standstill ends " + end.asText();
  }

  private void reasons(String tender) {
    var summary =
        cast.as("wendy")
            .get(EVALUATION, "/v1/competitions/" + tender + "/assessment-summaries/mine")
            .done();
    narrator.says("Wendy of Weald Care, who lost, reads why.");
    for (var item : summary.body().path("items")) {
      if (item.path("lotId").asText().equals("LOT-1")) {
        side("hers", item.path("yours"));
        side("the winner's", item.path("winners"));
      }
    }
  }

  private void side(String whose, JsonNode side) {
    narrator.answers(
        "%s: %s, %s points"
            .formatted(whose, side.path("bidderName").asText(), side.path("total").asText()));
    for (var question : side.path("questions")) {
      narrator.answers(
          "  %s %s of %s:"
              .formatted(
                  question.path("questionId").asText(),
                  question.path("points").asText(),
                  question.path("maximum").asText()));
      for (var reason : question.path("reasons")) {
        narrator.answers("      " + reason.asText());
      }
    }
  }

  public String awaitContract(String person, String tender, String lot) {
    var contracts =
        Patience.until(
            "contract",
            Duration.ofSeconds(60),
            () -> cast.as(person).get(MONITORING, "/v1/contracts?limit=500").done(),
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
