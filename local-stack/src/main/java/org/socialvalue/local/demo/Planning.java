package org.socialvalue.local.demo;

import static org.socialvalue.local.Service.TENDER;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The second chapter: the service anew, the route, three ideas and a provider's concern. */
public final class Planning {

  private final Cast cast;
  private final Narrator narrator;

  public Planning(Cast cast, Narrator narrator) {
    this.cast = cast;
    this.narrator = narrator;
  }

  /**
   * What was planned.
   *
   * @param jobs the outcome that became a requirement
   * @param qualifications the outcome that became an unscored KPI
   */
  public record Design(String project, String jobs, String qualifications) {}

  public Design tell(Analysing.Found found) {
    narrator.chapter("Plan: what difference should this service make?");
    var at = found.project();
    redesign(found);
    var workshop =
        amara()
            .post(
                TENDER,
                at + "/engagements",
                Script.page(
                    "engagement-planning", Map.of("heldOn", Commission.today().minusDays(60))))
            .done()
            .id();
    amara().change(TENDER, at + "/stakeholder-map", Script.page("stakeholder-map")).done();
    narrator.says(
        "She looks at the map again: have those to be talked with changed? They have not.");
    narrator.says("A workshop turns differences into requirements: providers, people, carers.");
    var jobs = outcome(at, "outcome-jobs");
    specify(at, jobs, workshop, found.people());
    elsewhere(at, workshop, found.people());
    var qualifications = money(at, workshop, found.people());
    concern(at, jobs);
    return new Design(found.id(), jobs, qualifications);
  }

  private void redesign(Analysing.Found found) {
    var at = found.project();
    var option = amara().post(TENDER, at + "/redesign-options", Script.page("option")).done();
    amara()
        .post(
            TENDER,
            at + "/assessments",
            assessment(option.id(), "3, 3, 3, 2, 3, 3", found.providers(), found.people()))
        .done();
    amara()
        .post(
            TENDER,
            at + "/redesign-rounds",
            Script.parsed(
                "{\"furtherRedesign\": false, \"reason\": \"It does better on every principle and"
                    + " nobody loses\", \"chosenOption\": \"%s\"}".formatted(option.id())))
        .done();
    narrator.says(
        "She lays an option beside the service as it is: small rounds that keep to a neighbourhood."
            + " Better on each principle, nobody loses: no further redesign.");
    amara().change(TENDER, at, "/route", Script.page("route")).done();
    narrator.says("The route is decided: it is bought.");
  }

  /**
   * @param marks one for each principle, in the order of the framework
   */
  static ObjectNode assessment(String subject, String marks, String providers, String people) {
    var mark = marks.split(", ", -1);
    return Script.page(
        "assessment",
        Map.of(
            "subject", subject,
            "providers", providers,
            "people", people,
            "wellBeing", mark[0],
            "coProduction", mark[1],
            "collaboration", mark[2],
            "prevention", mark[3],
            "addedValue", mark[4],
            "sustainability", mark[5]));
  }

  private String outcome(String project, String page) {
    return amara()
        .post(TENDER, project + "/outcomes", Script.page(page, Map.of("today", Commission.today())))
        .done()
        .id();
  }

  private void specify(String project, String outcome, String workshop, String people) {
    var decided =
        decide(project, outcome, "SPECIFIED", "Both sides asked for it", workshop, people).done();
    narrator.says("Idea 1: three lasting jobs for disadvantaged young people. She specifies it.");
    narrator.answers("%s, scored: %s".formatted(decided.text("status"), decided.text("scored")));
  }

  private void elsewhere(String project, String workshop, String people) {
    var elsewhere = outcome(project, "outcome-elsewhere");
    narrator.says("Idea 2: used computers for day centres in the county next door.");
    narrator.refuses(
        decide(project, elsewhere, "SPECIFIED", "A kind thing to do", workshop, people)
            .expect(409));
    decide(project, elsewhere, "DROPPED", "It lands outside the county", workshop, people).done();
    narrator.says("She drops it, with the reason.");
  }

  private String money(String project, String workshop, String people) {
    var idea = outcome(project, "outcome-money");
    narrator.says("Idea 3: \"the provider saves the council £200,000 through trained staff\".");
    narrator.refuses(
        decide(project, idea, "SPECIFIED", "Savings are welcome", workshop, people).expect(409));
    var at = project + "/outcomes/" + idea;
    amara()
        .change(
            TENDER, at, Script.page("outcome-qualifications", Map.of("today", Commission.today())))
        .done();
    decide(project, idea, "KPI_ONLY", "Wanted in the contract; not scored", workshop, people)
        .done();
    narrator.says(
        "She says it in terms of people: one care qualification for each £250,000 spent, as a KPI"
            + " that is not scored.");
    return idea;
  }

  private void concern(String project, String outcome) {
    amara()
        .change(
            TENDER,
            project + "/market-engagement",
            Script.page("market-engagement", Map.of("closesOn", Commission.today().plusDays(14))))
        .done();
    var raised =
        cast.as("blake")
            .post(
                TENDER,
                project.replace("/projects/", "/market-engagements/") + "/concerns",
                Script.page("concern", Map.of("outcome", outcome)))
            .done();
    amara()
        .change(
            TENDER, project + "/concerns/" + raised.id(), "/answer", Script.page("concern-answer"))
        .done();
    narrator.says(
        "Providers may say what they fear, without being named to each other. One does; she answers"
            + " all of them.");
  }

  private Answer decide(
      String project,
      String outcome,
      String decision,
      String reason,
      String workshop,
      String people) {
    return amara()
        .act(
            TENDER,
            project + "/outcomes/" + outcome,
            "/decision",
            Script.page(
                "decision",
                Map.of(
                    "decision", decision,
                    "reason", reason,
                    "providers", workshop,
                    "people", people)));
  }

  private User amara() {
    return cast.as("amara");
  }
}
