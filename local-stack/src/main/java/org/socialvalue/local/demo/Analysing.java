package org.socialvalue.local.demo;

import static org.socialvalue.local.Service.TENDER;

import java.util.Map;

/** The first chapter: a project, who is heard, how the service does, and what could be lost. */
public final class Analysing {

  private static final int DAYS_AGO_BEGUN = 230;
  private static final int DAYS_AGO_LEFT = 120;

  private final Cast cast;
  private final Narrator narrator;

  public Analysing(Cast cast, Narrator narrator) {
    this.cast = cast;
    this.narrator = narrator;
  }

  /**
   * What was found.
   *
   * @param project its address
   * @param providers the engagement with providers
   * @param people the engagement with people who receive care
   */
  public record Found(String id, String project, String providers, String people) {}

  public Found tell(Commission commission) {
    narrator.chapter("Analyse: how does the service do, and what could it add?");
    var started =
        amara()
            .post(
                TENDER,
                "/v1/projects",
                Script.page(
                    "project",
                    Map.of(
                        "title", commission.title(),
                        "begunOn", Commission.today().minusDays(DAYS_AGO_BEGUN))))
            .done();
    var at = "/v1/projects/" + started.id();
    narrator.says("Amara, a commissioner, starts the project \"" + commission.title() + "\".");
    narrator.answers("project %s, stage %s".formatted(started.id(), started.text("stage")));
    amara()
        .change(
            TENDER,
            at,
            "/consideration",
            Script.page("consideration", Map.of("today", Commission.today())))
        .done();
    narrator.says("She records what the Act asks to be weighed.");
    narrator.says("She asks at once to go on to the plan stage.");
    narrator.answers("refused, 409: " + String.join(", ", leave(at).expect(409).codes()));
    var providers = engagement(at, "engagement-providers", 190);
    var people = engagement(at, "engagement-people", 180);
    narrator.says(
        "She draws the map of whom to talk with, and records two conversations: 14 people from"
            + " providers, then 11 people who receive care and 6 family carers.");
    amara().change(TENDER, at + "/stakeholder-map", Script.page("stakeholder-map")).done();
    narrator.answers(amara().get(TENDER, at + "/voices-report").done().text("summary"));
    evaluate(at, providers, people);
    loseNothing(at, people);
    inherit(at);
    leave(at).done();
    var report = amara().get(TENDER, at + "/documents").done().body().at("/frozen/0");
    narrator.says("Now the stage closes, and its diagnostic report is frozen.");
    narrator.answers(
        "%s version %d, SHA-256 %s…"
            .formatted(
                report.path("kind").asText(),
                report.path("number").asInt(),
                report.path("sha256").asText().substring(0, 16)));
    return new Found(started.id(), at, providers, people);
  }

  private void evaluate(String project, String providers, String people) {
    amara()
        .change(
            TENDER,
            project + "/data-pack",
            Script.page("data-pack", Map.of("asOf", Commission.today().minusDays(200))))
        .done();
    amara()
        .post(
            TENDER,
            project + "/assessments",
            Planning.assessment("CURRENT", "2, 1, 1, 1, 1, 2", providers, people))
        .done();
    narrator.says(
        "She gathers the data, says which are missing, and with them marks the service as it is on"
            + " six principles.");
  }

  private void loseNothing(String project, String people) {
    amara()
        .post(TENDER, project + "/at-risk", Script.page("at-risk", Map.of("people", people)))
        .done();
    for (var item :
        amara().get(TENDER, project + "/at-risk?limit=500").done().body().path("items")) {
      if (item.path("fate").isNull()) {
        amara()
            .change(
                TENDER,
                project + "/at-risk/" + item.path("id").asText(),
                "/fate",
                Script.parsed(
                    "{\"fate\": \"PROTECT\", \"how\": \"A small grant, and a line in the terms that"
                        + " rounds leave time for it\"}"))
            .done();
      }
    }
    narrator.says(
        "People fear for the tea round that volunteers run. She protects it; nothing at risk is"
            + " without a fate.");
  }

  /** Where the story was told before, its contract has taught something. */
  private void inherit(String project) {
    var candidates = amara().get(TENDER, project + "/candidates").done().body().path("candidates");
    for (var inherited : candidates) {
      if (inherited.at("/candidate/standing").asText().equals("CANDIDATE_FOR_CORE")) {
        amara()
            .change(
                TENDER,
                project,
                "/candidates/" + inherited.at("/candidate/lineage").asText(),
                Script.parsed(
                    "{\"decision\": \"DECLINE\", \"reason\": \"It is to prove itself for one more"
                        + " contract first\"}"))
            .done();
        narrator.says(
            "An earlier contract taught: \"%s\". She declines it for now, with the reason."
                .formatted(inherited.at("/candidate/statement/en").asText()));
      }
    }
  }

  private String engagement(String project, String page, int daysAgo) {
    return amara()
        .post(
            TENDER,
            project + "/engagements",
            Script.page(page, Map.of("heldOn", Commission.today().minusDays(daysAgo))))
        .done()
        .id();
  }

  private Answer leave(String project) {
    return amara()
        .act(
            TENDER,
            project,
            "/stage-moves",
            Script.parsed(
                "{\"to\": \"PLAN\", \"on\": \"%s\"}"
                    .formatted(Commission.today().minusDays(DAYS_AGO_LEFT))));
  }

  private User amara() {
    return cast.as("amara");
  }
}
