package org.socialvalue.tender.publication.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.publication.TenderInQuestion;

/** TENDER_COMPLETE, a rule of the product: nothing is open that a bidder has to know. */
public final class SaysAllThatBiddersNeed implements Rule<TenderInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "TENDER_COMPLETE",
          "A tender has lots, questions, an award model, contract terms and a deadline that is still"
              + " to come",
          Effect.BLOCK,
          Basis.PRACTICE,
          "This product: what a bidder has to know");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    var content = tender.content();
    var findings = new ArrayList<Finding>();
    need(findings, !content.theLots().isEmpty(), "/lots", "It has no lot; one is the least");
    need(findings, !content.theQuestions().isEmpty(), "/questions", "It asks no question");
    need(findings, content.awardModel() != null, "/awardModel", "How bids are scored is not said");
    need(findings, content.contractTerms() != null, "/contractTerms", "It has no contract terms");
    var due = content.bidsDueBy();
    need(findings, due != null, "/bidsDueBy", "It has no deadline");
    need(
        findings,
        due == null || due.isAfter(tender.now()),
        "/bidsDueBy",
        "The deadline has passed already");
    for (var asked : tender.asked()) {
      var outcome = asked.inQuestion().outcome();
      need(findings, outcome.measure() != null, asked.at() + "/measure", "It has no measure");
    }
    return findings;
  }

  private static void need(List<Finding> findings, boolean there, String at, String message) {
    if (!there) {
      findings.add(INFO.finding(at, message));
    }
  }
}
