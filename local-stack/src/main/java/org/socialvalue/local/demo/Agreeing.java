package org.socialvalue.local.demo;

import static org.socialvalue.local.Service.MONITORING;

import com.fasterxml.jackson.databind.JsonNode;

/** The sixth chapter: every promise is accounted for, by both sides. */
public final class Agreeing {

  private final Cast cast;
  private final Narrator narrator;

  public Agreeing(Cast cast, Narrator narrator) {
    this.cast = cast;
    this.narrator = narrator;
  }

  public void tell(String contract) {
    narrator.chapter("Contract: nothing that was promised is lost");
    var cora = cast.as("cora");
    var at = "/v1/contracts/" + contract;
    narrator.says(
        "contract-awarded has reached monitoring, and both contracts have drafted themselves.");
    narrator.says("The story follows that of LOT-1; the other waits as a draft. Its promises:");
    for (var commitment : commitments(contract)) {
      narrator.answers(
          "%-12s %s%s"
              .formatted(
                  commitment.path("provenance").asText(),
                  commitment.at("/promise/statement/en").asText(),
                  commitment.path("counted").asBoolean()
                      ? ""
                      : " (outside the county: shown, worth nothing)"));
    }
    narrator.says("Cora, the contract manager, tries to activate it at once.");
    narrator.refuses(cora.act(MONITORING, at, "/activation", Script.parsed("{}")).expect(409));
    settle(contract);
    narrator.says("Cora and Olive agree each KPI; the afternoons will be told by stories; what");
    narrator.says("lies outside the county is waived with a reason that both stand by.");
    activate(contract);
  }

  /** Both sides agree on everything: KPIs, stories, and the waiver of what does not count. */
  public void settle(String contract) {
    for (var commitment : commitments(contract)) {
      if (!commitment.path("counted").asBoolean()) {
        waive("/v1/commitments/" + commitment.path("id").asText());
      } else if (commitment.at("/promise/measure/kind").asText().equals("NARRATIVE")) {
        tellByStories("/v1/commitments/" + commitment.path("id").asText());
      }
    }
    weigh(contract);
    for (var kpi : kpis(contract)) {
      var at = "/v1/kpis/" + kpi.path("id").asText();
      cast.as("cora").act(MONITORING, at, "/agreement", null).done();
      cast.as("olive").act(MONITORING, at, "/agreement", null).done();
    }
  }

  public void activate(String contract) {
    var cora = cast.as("cora");
    var at = "/v1/contracts/" + contract;
    var check =
        cora.act(MONITORING, at, "/activation?validateOnly=true", Script.parsed("{}")).done();
    var acknowledgements = Script.parsed("{\"acknowledgements\":[]}");
    for (var finding : check.body().path("findings")) {
      if (finding.path("effect").asText().equals("ADVISE")) {
        ((com.fasterxml.jackson.databind.node.ArrayNode) acknowledgements.get("acknowledgements"))
            .addObject()
            .put("code", finding.path("code").asText())
            .put("subject", finding.path("subject").asText())
            .put("reason", "Both sides looked at it and find it bearable");
      }
    }
    narrator.findings(check);
    var active = cora.act(MONITORING, at, "/activation", acknowledgements).done();
    narrator.answers("contract " + active.text("state"));
  }

  public JsonNode commitments(String contract) {
    return cast.as("cora")
        .get(MONITORING, "/v1/contracts/" + contract + "/commitments")
        .done()
        .body();
  }

  public JsonNode kpis(String contract) {
    return cast.as("cora").get(MONITORING, "/v1/contracts/" + contract + "/kpis").done().body();
  }

  private void waive(String at) {
    var reason =
        "{\"reason\":\"It lands outside the relevant area; the provider keeps it as its own\"}";
    cast.as("cora").act(MONITORING, at, "/waiver", Script.parsed(reason)).done();
    cast.as("olive").act(MONITORING, at, "/waiver/assent", null).done();
  }

  private void tellByStories(String at) {
    var now = cast.as("cora").get(MONITORING, at).done();
    if (now.text("state").equals("STORY")) {
      return;
    }
    if (now.body().path("proposal").isNull()) {
      cast.as("cora")
          .change(
              MONITORING,
              at,
              "/treatment",
              Script.parsed("{\"treatment\":\"STORY\",\"reason\":\"No number does it justice\"}"))
          .done();
    }
    cast.as("olive").act(MONITORING, at, "/treatment/assent", null).done();
  }

  /** Weights that sum to 100 over the KPIs that are left. */
  private void weigh(String contract) {
    var kpis = kpis(contract);
    int share = 100 / Math.max(1, kpis.size());
    int first = 100 - share * (kpis.size() - 1);
    for (int i = 0; i < kpis.size(); i++) {
      var terms = kpis.get(i).path("terms").deepCopy();
      ((com.fasterxml.jackson.databind.node.ObjectNode) terms)
          .put("weight", i == 0 ? first : share);
      cast.as("cora")
          .change(MONITORING, "/v1/kpis/" + kpis.get(i).path("id").asText(), terms)
          .done();
    }
  }
}
