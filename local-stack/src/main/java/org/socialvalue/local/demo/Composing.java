package org.socialvalue.local.demo;

import static org.socialvalue.local.Service.TENDER;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The second chapter: a tender that breaks rules, is mended, and goes out. */
public final class Composing {

  private final Cast cast;
  private final Narrator narrator;

  public Composing(Cast cast, Narrator narrator) {
    this.cast = cast;
    this.narrator = narrator;
  }

  /** A tender that is out, and when it closes. */
  public record Published(String tender, Instant bidsDueBy) {}

  public Published tell(Commission commission, Planning.Design design) {
    narrator.chapter("Plan: a tender that obeys the rules");
    var ben = cast.as("ben");
    var draft =
        ben.post(
                TENDER,
                "/v1/projects/" + design.project() + "/tenders",
                withFaults(content(commission, design, closing(commission))))
            .done();
    var at = "/v1/tenders/" + draft.id();
    narrator.says("Ben, a procurement officer, drafts the tender: two lots, price 30, quality 60,");
    narrator.says(
        "social value 15, and an open question that asks too little. He asks what is wrong.");
    narrator.findings(
        ben.act(TENDER, at, "/publication?validateOnly=true", Script.parsed("{}")).done());
    narrator.says("He tries to publish all the same.");
    var refused = ben.act(TENDER, at, "/publication", Script.parsed("{}")).expect(409);
    narrator.answers("refused, 409: " + String.join(", ", refused.codes()));

    var bidsDueBy = closing(commission);
    ben.change(TENDER, at, content(commission, design, bidsDueBy)).done();
    narrator.says(
        "He mends it: social value 10, split 60 to 40, and the open question asks it all.");
    var published =
        ben.act(
                TENDER,
                at,
                "/publication",
                Script.parsed(
                    """
                    {"acknowledgements": [{"code": "DATES_HOLD",
                      "reason": "The service runs already; the contract puts it on paper"}]}"""))
            .done();
    narrator.answers("published; bids are due by " + bidsDueBy);
    narrator.says(
        "The contract is dated back to %s: it puts on paper a service that runs already, so that"
            .formatted(commission.startsOn()));
    narrator.says("in this story a year of delivery can be looked at today.");
    return new Published(published.id(), bidsDueBy);
  }

  public static ObjectNode content(
      Commission commission, Planning.Design design, Instant bidsDueBy) {
    return Script.page(
        "tender",
        Map.of(
            "jobs", design.jobs(),
            "qualifications", design.qualifications(),
            "bidsDueBy", bidsDueBy,
            "standstill", 0,
            "startsOn", commission.startsOn(),
            "endsOn", commission.startsOn().plusYears(3).minusDays(1),
            "firstReviewOn", commission.startsOn().plusMonths(12)));
  }

  private static ObjectNode withFaults(ObjectNode content) {
    ((ObjectNode) content.get("awardModel")).put("socialValueWeight", BigDecimal.valueOf(15));
    var open = content.get("questions").get(3);
    ((com.fasterxml.jackson.databind.node.ArrayNode) open.get("parts")).remove(4);
    return content;
  }

  private static Instant closing(Commission commission) {
    return Instant.now().plus(commission.bidding()).truncatedTo(ChronoUnit.SECONDS);
  }
}
