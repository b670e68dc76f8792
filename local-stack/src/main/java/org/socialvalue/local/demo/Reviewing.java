package org.socialvalue.local.demo;

import static org.socialvalue.local.Service.MONITORING;
import static org.socialvalue.local.Service.TENDER;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Duration;
import java.util.Map;

/** The last chapter: the review that came due, and what the next project learns from it. */
public final class Reviewing {

  private final Cast cast;
  private final Narrator narrator;
  private final Agreeing agreeing;

  public Reviewing(Cast cast, Narrator narrator) {
    this.cast = cast;
    this.narrator = narrator;
    this.agreeing = new Agreeing(cast, narrator);
  }

  public void tell(String contract) {
    narrator.chapter("Review: what proved itself becomes a candidate for the core service");
    var review = awaitReview(contract);
    narrator.says(
        "The first review fell due on %s by the contract's calendar; the event review-due went out."
            .formatted(review.text("dueOn")));
    var at = "/v1/reviews/" + review.id();
    answer("olive", at, "PROVIDER", "Jobs were slow to start; the companions changed most.");
    narrator.says("Olive answers for the provider. Cora tries to close the review.");
    var decisions = decisions(contract);
    narrator.refuses(cast.as("cora").act(MONITORING, at, "/closing", decisions).expect(409));
    answer(
        "cora", at, "PEOPLE_WHO_RECEIVE_CARE", "Do not stop the companions. It is our club now.");
    narrator.says("She records what people who receive care said at the day club. Both sides keep");
    narrator.says("what there is and recommend the peer companions as part of the core service.");
    var closed = cast.as("cora").act(MONITORING, at, "/closing", decisions).done();
    narrator.answers("review " + closed.text("state"));
    for (var decision : closed.body().path("decisions")) {
      if (decision.path("decision").asText().equals("PROMOTE_TO_CORE")) {
        narrator.answers("PROMOTE_TO_CORE: " + decision.path("reason").asText());
      }
    }
    learn(contract);
  }

  public Answer awaitReview(String contract) {
    var reviews =
        Patience.until(
            "review that was told as due",
            Duration.ofSeconds(60),
            () -> cast.as("cora").get(MONITORING, "/v1/contracts/" + contract + "/reviews").done(),
            answer ->
                !answer.body().at("/0/dueEventAt").asText("").isEmpty()
                    && !answer.body().at("/0/dueEventAt").isNull());
    return cast.as("cora").get(MONITORING, "/v1/reviews/" + reviews.text("/0/id")).done();
  }

  public void answer(String person, String review, String voice, String text) {
    cast.as(person)
        .post(
            MONITORING,
            review + "/answers",
            Script.page("review-answer", Map.of("voice", voice, "text", text)))
        .done();
  }

  /** Keep everything, but recommend the companions as part of the core service. */
  public com.fasterxml.jackson.databind.node.ObjectNode decisions(String contract) {
    var closing = Script.parsed("{\"decisions\":[]}");
    for (var commitment : agreeing.commitments(contract)) {
      if (!commitment.path("state").asText().equals("WAIVED")) {
        var innovation =
            commitment.at("/promise/statement/en").asText().contains("peer companions");
        var decision = ((ArrayNode) closing.get("decisions")).addObject();
        decision.put("commitmentId", commitment.path("id").asText());
        decision.put("decision", innovation ? "PROMOTE_TO_CORE" : "KEEP");
        decision.put(
            "reason", innovation ? "It changed the most lives" : "Still wanted by both sides");
        decision.put(
            "evidence", innovation ? "13 people less lonely, verified; the day club's word" : null);
      }
    }
    return closing;
  }

  private void learn(String contract) {
    var amara = cast.as("amara");
    var next =
        amara
            .post(
                TENDER,
                "/v1/projects",
                Script.page(
                    "project",
                    Map.of(
                        "title",
                        "Homecare for older people, the next time",
                        "begunOn",
                        Commission.today())))
            .done();
    var project =
        Patience.until(
            "candidate from the contract",
            Duration.ofSeconds(60),
            () -> amara.get(TENDER, "/v1/projects/" + next.id()).done(),
            answer -> learned(answer, contract));
    narrator.says("learning-captured has reached tender-service: Amara starts the next project of");
    narrator.says(
        "the same service area, and it begins with what this contract taught. At risk is what");
    narrator.says("the provider offered of its own accord and a new contract could lose.");
    for (var candidate : project.body().path("candidates")) {
      if (candidate.path("contractId").asText().equals(contract)) {
        narrator.answers(
            "%-18s %s"
                .formatted(
                    candidate.path("standing").asText(), candidate.at("/statement/en").asText()));
      }
    }
  }

  private static boolean learned(Answer project, String contract) {
    for (var candidate : project.body().path("candidates")) {
      if (candidate.path("contractId").asText().equals(contract)) {
        return true;
      }
    }
    return false;
  }
}
