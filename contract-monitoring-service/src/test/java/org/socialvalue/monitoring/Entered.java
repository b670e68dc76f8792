package org.socialvalue.monitoring;

import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.as;

import java.time.LocalDate;
import java.util.UUID;

/** Contracts that an authority enters by hand: one number, one story, one that says no number. */
public final class Entered {

  public static final LocalDate START = Awards.today().minusYears(1);
  public static final LocalDate END = START.plusYears(2).minusDays(1);

  private Entered() {}

  public static String draft(String supplier) {
    return entered(contract("REF-" + UUID.randomUUID(), supplier));
  }

  /** From three years ago to the day that is asked for. */
  public static String draftUntil(String supplier, LocalDate end) {
    return entered(
        contract("REF-" + UUID.randomUUID(), supplier)
            .replace(START.toString(), Awards.today().minusYears(3).toString())
            .replace(END.toString(), end.toString()));
  }

  private static String entered(String body) {
    return as(MANAGER).body(body).post("/v1/contracts").then().statusCode(201).extract().path("id");
  }

  /** Activated, with what nobody can count waived. */
  public static String running(String draft) {
    var open =
        as(MANAGER)
            .get("/v1/contracts/" + draft + "/commitments")
            .jsonPath()
            .getString("find { it.state == 'OPEN' }.id");
    Api.change(MANAGER, "/v1/commitments/" + open, "/waiver", "{\"reason\": \"uncountable\"}")
        .statusCode(200);
    Api.change("olive", "/v1/commitments/" + open, "/waiver/assent", "").statusCode(200);
    Api.agreeAll(draft);
    Api.activate(draft).statusCode(200);
    return draft;
  }

  public static String contract(String reference, String supplier) {
    return """
    {"reference": "%s", "title": {"en": "Day care"}, "serviceArea": "day-care", "grant": true,
     "supplier": {"id": "%s", "name": "Homecare Ltd", "size": "SMALL", "sector": "PRIVATE"},
     "partners": [{"name": "Neighbours CIC", "role": "CONSORTIUM_MEMBER", "size": "MICRO",
       "sector": "VOLUNTARY_COMMUNITY_SOCIAL_ENTERPRISE", "does": "the garden"}],
     "lots": [{"id": "LOT-1", "title": {"en": "North"}, "areas": ["W-1"], "value": 40000},
              {"id": "LOT-2", "title": {"en": "South"}, "areas": ["W-2"], "value": 20000}],
     "value": 60000,
     "terms": {"startsOn": "%s", "endsOn": "%s", "reviewEveryMonths": 6, "annualStatement": true},
     "promises": [%s, %s, %s]}"""
        .formatted(
            reference,
            supplier,
            START,
            END,
            promise("People who seldom leave home meet", "8"),
            promise("What the garden changed", "8")
                .replace("\"OUTCOME\"", "\"NARRATIVE\"")
                .replaceAll(", \"target\": .*?}", ""),
            promise("Neighbours get to know each other", "8").replaceAll(", \"target\": .*?}", ""));
  }

  public static String promise(String statement, String target) {
    return """
    {"provenance": "OFFERED", "statement": {"en": "%s"}, "category": "WIDER_COMMUNITIES",
     "priority": "COMMUNITY_DEVELOPMENT", "measure": {"kind": "OUTCOME", "name": "people reached",
     "unit": "people", "target": {"amount": %s}}}"""
        .formatted(statement, target);
  }
}
