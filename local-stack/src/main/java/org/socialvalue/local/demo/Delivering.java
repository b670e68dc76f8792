package org.socialvalue.local.demo;

import static org.socialvalue.local.Service.MONITORING;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;

/** The seventh chapter: figures with their attribution, a story with consent, an honest status. */
public final class Delivering {

  private final Cast cast;
  private final Narrator narrator;
  private final Agreeing agreeing;

  public Delivering(Cast cast, Narrator narrator) {
    this.cast = cast;
    this.narrator = narrator;
    this.agreeing = new Agreeing(cast, narrator);
  }

  public void tell(Commission commission, String contract) {
    narrator.chapter("Do: figures, a story, and where things stand");
    var from = commission.startsOn();
    var to = Commission.today().minusDays(1);
    cast.as("cora")
        .post(
            MONITORING,
            "/v1/contracts/" + contract + "/spend",
            Script.page("spend", Map.of("from", from, "to", to, "amount", 520000)))
        .done();
    narrator.says("Cora records what was spent so far: £520,000, so two qualifications are due.");
    var jobs = kpi(contract, "sustained jobs");
    narrator.says("Olive reports one job, and leaves out whose doing it was.");
    narrator.refuses(
        cast.as("olive")
            .post(
                MONITORING,
                "/v1/kpis/" + jobs + "/measurements",
                Script.page("measurement-unattributed", Map.of("from", from, "to", to)))
            .expect(409));
    report(jobs, from, to, "1", "PART", "50", "0", "One starter; the youth service found her");
    narrator.says("She answers: half was the youth service's work. Gross 1, net 0.5.");
    report(kpi(contract, "qualification"), from, to, "2", "ALL", "100", "0", "Two certificates");
    var company =
        report(
            kpi(contract, "less lonely"),
            from,
            to,
            "13",
            "ALL",
            "100",
            "10",
            "Loneliness scale before and after, 15 of 16 answered");
    narrator.says(
        "Also 2 qualifications, and 13 people less lonely, of whom 10 % might be so anyway.");
    var verifier =
        cast.as("cora")
            .post(
                MONITORING,
                "/v1/contracts/" + contract + "/verifiers",
                Script.parsed(
                    "{\"person\":\"vera\",\"name\":\"Vera\",\"organisation\":\"Wealdshire\","
                        + "\"reason\":\"She has no part in the contract\"}"))
            .done()
            .id();
    cast.as("olive").act(MONITORING, "/v1/verifiers/" + verifier, "/acceptance", null).done();
    narrator.says("Cora proposes Vera as verifier, and Olive accepts her.");
    cast.as("vera")
        .act(
            MONITORING,
            "/v1/measurements/" + company,
            "/verification",
            Script.parsed("{\"verdict\":\"VERIFIED\",\"note\":\"Saw the answers, without names\"}"))
        .done();
    narrator.says("Vera, the verifier, has seen the answers: verified.");
    story(contract);
    status(contract);
  }

  private String kpi(String contract, String words) {
    for (JsonNode kpi : agreeing.kpis(contract)) {
      if (kpi.at("/terms/name").asText().contains(words)) {
        return kpi.path("id").asText();
      }
    }
    throw new IllegalStateException("No KPI about " + words);
  }

  public String report(
      String kpi,
      LocalDate from,
      LocalDate to,
      String value,
      String doing,
      String share,
      String anyway,
      String evidence) {
    return cast.as("olive")
        .post(
            MONITORING,
            "/v1/kpis/" + kpi + "/measurements",
            Script.page(
                "measurement",
                Map.of(
                    "from", from,
                    "to", to,
                    "value", value,
                    "doing", doing,
                    "share", share,
                    "anyway", anyway,
                    "evidence", evidence)))
        .done()
        .id();
  }

  private void story(String contract) {
    for (var commitment : agreeing.commitments(contract)) {
      if (commitment.path("state").asText().equals("STORY")) {
        var id = commitment.path("id").asText();
        narrator.says("Olive tells a story of the afternoons, first without anyone's consent.");
        narrator.refuses(
            cast.as("olive")
                .post(
                    MONITORING,
                    "/v1/contracts/" + contract + "/stories",
                    Script.page("story", Map.of("commitment", id, "given", false)))
                .expect(409));
        cast.as("olive")
            .post(
                MONITORING,
                "/v1/contracts/" + contract + "/stories",
                Script.page("story", Map.of("commitment", id, "given", true)))
            .done();
        narrator.says(
            "With consent it is kept, told first-hand. It is never turned into a number.");
      }
    }
  }

  public Answer status(String contract) {
    var status = cast.as("cora").get(MONITORING, "/v1/contracts/" + contract + "/status").done();
    narrator.says("Where the contract stands, derived from its history:");
    for (var part : new String[] {"required", "offered", "unscored"}) {
      for (var line : status.body().path(part)) {
        narrator.answers(
            "%-9s %-12s %s"
                .formatted(part, line.path("status").asText(), line.path("name").asText()));
        narrator.answers("                       " + line.path("reason").asText());
      }
    }
    return status;
  }
}
