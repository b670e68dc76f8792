package org.socialvalue.evaluation.bid.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.bid.BidContent.Offer;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.events.Measure;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.MoneyTalk;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * What a bidder offers is about people and places: never a sum saved, and never counted in money
 * (Kent framework, measuring 12).
 */
public final class NoOfferIsASumOfMoney implements Rule<JudgedBid> {

  @Override
  public RuleInfo info() {
    return Codes.NO_MONEY_GOALS;
  }

  @Override
  public List<Finding> check(JudgedBid bid) {
    var findings = new ArrayList<Finding>();
    var answers = bid.content().answers();
    for (int i = 0; i < answers.size(); i++) {
      var offers = answers.get(i).offers();
      for (int j = 0; j < offers.size(); j++) {
        offer(offers.get(j), "/answers/" + i + "/offers/" + j, findings);
      }
    }
    return findings;
  }

  private void offer(Offer offer, String at, List<Finding> findings) {
    var statement = offer.statement();
    if (statement != null) {
      Stream.of(statement.en(), statement.cy(), statement.easyRead())
          .filter(MoneyTalk::isMoneyGoal)
          .findFirst()
          .ifPresent(text -> findings.add(finding(at + "/statement", text)));
    }
    if (offer.measure() != null) {
      measure(offer.measure(), at + "/measure", findings);
    }
  }

  private void measure(Measure measure, String at, List<Finding> findings) {
    promised(measure.name(), at + "/name", findings);
    if (MoneyTalk.isMoneyUnit(measure.unit())) {
      findings.add(finding(at + "/unit", measure.unit()));
    }
    if (measure.target() != null) {
      promised(measure.target().forWhom(), at + "/target/forWhom", findings);
    }
  }

  private void promised(@Nullable String text, String at, List<Finding> findings) {
    if (MoneyTalk.isMoneyGoal(text)) {
      findings.add(finding(at, text));
    }
  }

  private Finding finding(String at, @Nullable String text) {
    return info()
        .finding(
            at, "It promises money (\"" + text + "\"): offer what changes for people or places");
  }
}
