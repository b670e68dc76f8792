package org.socialvalue.evaluation;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import org.socialvalue.local.testing.Tokens;

/** The parts that people play in a competition, each played by one of them; the last plays none. */
enum Part {
  COMMISSIONER("amara"),
  OFFICER("ben"),
  CHAIR("dev"),
  EVALUATOR("esme"),
  OBSERVER("oona", "wealdshire", "evaluator"),
  /** An evaluator of the authority who is not on the panel. */
  UNCALLED("una", "wealdshire", "evaluator"),
  BIDDER("olive"),
  /** Bids too. */
  RIVAL("blake"),
  /** Bids too; its bid drops out after the opening. */
  DROPPED("wendy"),
  /** A provider that does not bid. */
  OUTSIDER("harry"),
  MANAGER("cora"),
  MEMBER("max"),
  AUDITOR("ada"),
  OPERATOR("otto"),
  /** An officer of another authority. */
  NEIGHBOUR("nia"),
  /** Everybody else of another authority. */
  AFAR("nell", "northmoor", "commissioner", "evaluator", "contract-manager", "member", "auditor"),
  NOBODY;

  private final String[] who;

  /** The user; then, unless it is one of the demo, the organisation and roles. */
  Part(String... who) {
    this.who = who;
  }

  RequestSpecification asks() {
    return who.length == 0 ? given() : given().auth().oauth2(token());
  }

  private String token() {
    if (who.length == 1) {
      return Tokens.of(who[0]);
    }
    var roles = Arrays.copyOfRange(who, 2, who.length);
    return Tokens.of(who[0], who[1], roles);
  }
}
