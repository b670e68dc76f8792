package org.socialvalue.local.demo;

import static org.socialvalue.local.Service.EVALUATION;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fourth chapter: two officers open, three people score, the ranking explains itself. */
public final class Scoring {

  private static final List<String> EVALUATORS = List.of("dev", "esme", "farid");
  private static final List<String> QUESTIONS = List.of("Q1", "Q2", "Q3", "Q4");

  /** What a mark means on the tender's scale, said of an answer. */
  private static final List<String> REASONS =
      List.of(
          "0: it does not answer the question",
          "1: much of what was asked for is missing",
          "2: it speaks to part of the question and leaves gaps that matter",
          "3: sound, and it could be delivered as it is written",
          "4: good; it says who does what, and shows where it has worked",
          "5: excellent; every part is answered and borne out by evidence");

  private final Cast cast;
  private final Narrator narrator;

  public Scoring(Cast cast, Narrator narrator) {
    this.cast = cast;
    this.narrator = narrator;
  }

  /** The ranking, as the service answered it. */
  public Answer tell(Commission commission, String tender, Bidding.Bids bids) {
    narrator.chapter("Evaluate: opened by two, scored by three, ranked exactly");
    open(tender);
    appoint(tender);
    mark(commission, tender, bids);
    moderate(tender, bids);
    return rank(tender);
  }

  public void open(String tender) {
    var at = "/v1/competitions/" + tender + "/opening";
    var first = cast.as("ben").post(EVALUATION, at, null).done();
    narrator.says("Ben asks for the bids to be opened.");
    narrator.answers(
        "opened: " + !first.body().path("openedAt").isNull() + "; a second officer is needed");
    var second = cast.as("chloe").post(EVALUATION, at, null).done();
    narrator.says("Chloe, another officer, opens.");
    narrator.answers(
        "%d bids, opened %s, each with its hash on record"
            .formatted(second.body().path("bids").size(), second.text("openedAt")));
  }

  public void appoint(String tender) {
    var at = "/v1/competitions/" + tender + "/panel";
    cast.as("ben").put(EVALUATION, at, Script.page("panel")).done();
    for (var evaluator : EVALUATORS) {
      cast.as(evaluator)
          .put(EVALUATION, at + "/declarations/mine", Script.parsed("{\"conflicts\":[]}"))
          .done();
    }
    narrator.says(
        "The panel: Dev (chair), Esme, and Farid, who has received care himself. Each declares"
            + " interests: none.");
  }

  private void mark(Commission commission, String tender, Bidding.Bids bids) {
    markAll(commission, bids, "dev");
    submit(tender, "dev");
    narrator.says("Dev has scored and submitted. Esme asks to see Dev's marks before her own.");
    narrator.refuses(
        cast.as("esme")
            .get(EVALUATION, "/v1/competitions/" + tender + "/scores?evaluator=dev")
            .expect(409));
    for (var evaluator : List.of("esme", "farid")) {
      markAll(commission, bids, evaluator);
      submit(tender, evaluator);
    }
    narrator.says("Esme and Farid score by themselves, each mark with its reason, and submit.");
  }

  public void markAll(Commission commission, Bidding.Bids bids, String evaluator) {
    int which = EVALUATORS.indexOf(evaluator);
    for (var bid : bids.ids().entrySet()) {
      for (var question : QUESTIONS) {
        var mark =
            Objects.requireNonNull(
                    Objects.requireNonNull(commission.marks().get(bid.getKey())).get(question))
                .get(which);
        mark(evaluator, bid.getValue(), question, mark).done();
      }
    }
  }

  public Answer mark(String evaluator, String bid, String question, int mark) {
    return cast.as(evaluator)
        .put(
            EVALUATION,
            "/v1/bids/" + bid + "/questions/" + question + "/scores/mine",
            Script.page("mark", Map.of("mark", mark, "reason", REASONS.get(mark))));
  }

  public void submit(String tender, String evaluator) {
    cast.as(evaluator)
        .post(EVALUATION, "/v1/competitions/" + tender + "/scores/submission", null)
        .done();
  }

  private void moderate(String tender, Bidding.Bids bids) {
    narrator.says("Ben asks for the ranking.");
    narrator.refuses(
        cast.as("ben")
            .post(EVALUATION, "/v1/competitions/" + tender + "/ranking", null)
            .expect(409));
    cast.as("dev")
        .put(
            EVALUATION,
            "/v1/bids/" + bids.of("weald") + "/questions/Q3/consensus",
            Script.page(
                "mark",
                Map.of(
                    "mark",
                    3,
                    "reason",
                    "Placements are promised, but nothing says how each job lasts six months;"
                        + " the panel talked it through and agreed")))
        .done();
    var proposed = "/v1/bids/" + bids.of("weald") + "/questions/Q3/consensus";
    for (var evaluator : List.of("esme", "farid")) {
      cast.as(evaluator)
          .change(EVALUATION, proposed, "/positions/mine", Script.parsed("{\"agrees\":true}"))
          .done();
    }
    narrator.says(
        "The panel talks; Dev proposes 3 for that answer, with the reason, and the others agree.");
  }

  public Answer rank(String tender) {
    var at = "/v1/competitions/" + tender + "/ranking";
    cast.as("ben").post(EVALUATION, at, null).done();
    var ranking = cast.as("ben").get(EVALUATION, at).done();
    narrator.says("Now it can be computed.");
    for (var lot : ranking.body().path("lots")) {
      narrator.says("");
      narrator.says(lot.path("lotId").asText());
      lot.path("entries").forEach(this::entry);
    }
    narrator.says("");
    narrator.says("Why Orchard has its points in LOT-1, as the ranking says it:");
    for (var step : first(ranking, "LOT-1").path("why")) {
      narrator.answers(step.path("says").asText(step.path("text").asText(step.toString())));
    }
    return ranking;
  }

  /** The entry that leads a lot. */
  public static JsonNode first(Answer ranking, String lot) {
    for (var result : ranking.body().path("lots")) {
      if (result.path("lotId").asText().equals(lot)) {
        return result.path("entries").path(0);
      }
    }
    throw new IllegalStateException("No ranking for " + lot);
  }

  private void entry(JsonNode entry) {
    var sections = new StringBuilder();
    for (var section : entry.path("sections")) {
      sections.append(
          "  %s %s/%s"
              .formatted(
                  section.path("section").asText(),
                  section.path("points").asText(),
                  section.path("maximum").asText()));
    }
    narrator.answers(
        "%s. %-22s %6s %s"
            .formatted(
                entry.path("rank").asText("-"),
                entry.path("bidderName").asText(),
                entry.path("total").asText("out"),
                sections));
  }
}
