package org.socialvalue.local.demo;

import static org.socialvalue.local.Service.TENDER;

import java.util.Map;

/** The first chapter: a project, two conversations, three ideas. */
public final class Analysing {

  private final Cast cast;
  private final Narrator narrator;

  public Analysing(Cast cast, Narrator narrator) {
    this.cast = cast;
    this.narrator = narrator;
  }

  /**
   * What was found.
   *
   * @param jobs the outcome that became a requirement
   * @param qualifications the outcome that became an unscored KPI
   */
  public record Design(String project, String jobs, String qualifications) {}

  public Design tell(Commission commission) {
    narrator.chapter("Analyse and plan: what difference could this service make?");
    var amara = cast.as("amara");
    var project =
        amara
            .post(
                TENDER, "/v1/projects", Script.page("project", Map.of("title", commission.title())))
            .done();
    var at = "/v1/projects/" + project.id();
    narrator.says("Amara, a commissioner, starts the project \"" + commission.title() + "\".");
    narrator.answers("project %s, stage %s".formatted(project.id(), project.text("stage")));
    amara
        .change(
            TENDER,
            at,
            "/consideration",
            Script.page("consideration", Map.of("today", Commission.today())))
        .done();
    amara
        .change(
            TENDER,
            at,
            "/route",
            Script.parsed(
                "{\"decision\":\"BUY_NEW\",\"reason\":\"The contract that runs now ends and the"
                    + " council has no service of its own\"}"))
        .done();
    narrator.says("She records what the Act asks to be weighed, and that the service is bought.");
    var providers = engagement(at, "engagement-providers", 40);
    var people = engagement(at, "engagement-people", 30);
    narrator.says(
        "She records two conversations: 14 people from providers, then 11 people who receive care"
            + " and 6 family carers.");
    new Redesigning(cast, narrator).tell(at, providers, people);
    var jobs = outcome(at, "outcome-jobs");
    specify(at, jobs, providers, people);
    elsewhere(at, providers, people);
    var qualifications = money(at, providers, people);
    return new Design(project.id(), jobs, qualifications);
  }

  private String engagement(String project, String page, int daysAgo) {
    return cast.as("amara")
        .post(
            TENDER,
            project + "/engagements",
            Script.page(page, Map.of("heldOn", Commission.today().minusDays(daysAgo))))
        .done()
        .id();
  }

  private String outcome(String project, String page) {
    return cast.as("amara")
        .post(TENDER, project + "/outcomes", Script.page(page, Map.of("today", Commission.today())))
        .done()
        .id();
  }

  private void specify(String project, String outcome, String providers, String people) {
    var decided =
        decide(project, outcome, "SPECIFIED", "Both conversations asked for it", providers, people)
            .done();
    narrator.says("Idea 1: three lasting jobs for disadvantaged young people. She specifies it.");
    narrator.answers("%s, scored: %s".formatted(decided.text("status"), decided.text("scored")));
  }

  private void elsewhere(String project, String providers, String people) {
    var elsewhere = outcome(project, "outcome-elsewhere");
    narrator.says("Idea 2: used computers for day centres in the county next door.");
    narrator.refuses(
        decide(project, elsewhere, "SPECIFIED", "A kind thing to do", providers, people)
            .expect(409));
    decide(project, elsewhere, "DROPPED", "It lands outside the county", providers, people).done();
    narrator.says("She drops it, with the reason.");
  }

  private String money(String project, String providers, String people) {
    var idea = outcome(project, "outcome-money");
    narrator.says("Idea 3: \"the provider saves the council £200,000 through trained staff\".");
    narrator.refuses(
        decide(project, idea, "SPECIFIED", "Savings are welcome", providers, people).expect(409));
    var at = project + "/outcomes/" + idea;
    cast.as("amara")
        .change(
            TENDER, at, Script.page("outcome-qualifications", Map.of("today", Commission.today())))
        .done();
    decide(project, idea, "KPI_ONLY", "Wanted in the contract; not scored", providers, people)
        .done();
    narrator.says(
        "She says it in terms of people: one care qualification for each £250,000 spent, as a KPI"
            + " that is not scored.");
    return idea;
  }

  private Answer decide(
      String project,
      String outcome,
      String decision,
      String reason,
      String providers,
      String people) {
    return cast.as("amara")
        .act(
            TENDER,
            project + "/outcomes/" + outcome,
            "/decision",
            Script.page(
                "decision",
                Map.of(
                    "decision", decision,
                    "reason", reason,
                    "providers", providers,
                    "people", people)));
  }
}
