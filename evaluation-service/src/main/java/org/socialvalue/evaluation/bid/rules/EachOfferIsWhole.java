package org.socialvalue.evaluation.bid.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.bid.BidContent.Answer;
import org.socialvalue.evaluation.bid.BidContent.Offer;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.events.Question;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * An open question is answered with at least one offer, and each offer says what, for whom, where,
 * how and when, how it is measured and evidenced, who had a part in it and how it is managed (Kent
 * framework, open questions; contract management). No other question takes offers.
 */
public final class EachOfferIsWhole implements Rule<JudgedBid> {

  /** As long as the terms of a KPI may name those it is for. */
  private static final int LONGEST_FOR_WHOM = 300;

  private static final int LONGEST_STATEMENT = 5_000;

  private final MeasureIsUsable measures = new MeasureIsUsable();

  @Override
  public RuleInfo info() {
    return Codes.COMPLETE_ANSWERS;
  }

  @Override
  public List<Finding> check(JudgedBid bid) {
    var findings = new ArrayList<Finding>();
    for (var question : bid.tender().questions()) {
      if (question.kind() == Question.Kind.OPEN_QUESTION) {
        bid.content().answerTo(question.id()).ifPresent(a -> offers(a, bid, findings));
      } else {
        bid.content().answerTo(question.id()).ifPresent(a -> noOffers(a, bid, findings));
      }
    }
    return findings;
  }

  private void noOffers(Answer answer, JudgedBid bid, List<Finding> findings) {
    if (!answer.offers().isEmpty()) {
      var at = "/answers/" + bid.content().answers().indexOf(answer) + "/offers";
      findings.add(info().finding(at, answer.questionId() + " is not open: it takes no offers"));
    }
  }

  private void offers(Answer answer, JudgedBid bid, List<Finding> findings) {
    var at = "/answers/" + bid.content().answers().indexOf(answer) + "/offers";
    if (answer.offers().isEmpty()) {
      findings.add(
          info().finding(at, answer.questionId() + ": offer at least one outcome of your own"));
    }
    for (int i = 0; i < answer.offers().size(); i++) {
      whole(answer.offers().get(i), at + "/" + i, findings);
    }
  }

  private void whole(Offer offer, String at, List<Finding> findings) {
    var statement = offer.statement();
    said(statement == null ? null : statement.en(), at + "/statement", "what changes", findings);
    if (offer.category() == null) {
      findings.add(info().finding(at + "/category", "Say which of the four categories it is in"));
    }
    said(offer.priority(), at + "/priority", "which priority it serves", findings);
    said(offer.forWhom(), at + "/forWhom", "for whom it is", findings);
    within(offer.forWhom(), LONGEST_FOR_WHOM, at + "/forWhom", findings);
    within(
        statement == null ? null : statement.en(), LONGEST_STATEMENT, at + "/statement", findings);
    if (offer.areas().isEmpty()) {
      findings.add(info().finding(at + "/areas", "Say where it lands"));
    }
    findings.addAll(measures.check(offer.measure(), at + "/measure"));
    said(offer.howAndWhen(), at + "/howAndWhen", "how and when it is delivered", findings);
    said(offer.evidencedBy(), at + "/evidencedBy", "how it is evidenced", findings);
    said(offer.involved(), at + "/involved", "how people had a part in it", findings);
    said(offer.managedBy(), at + "/managedBy", "how it is managed in the contract", findings);
  }

  private void within(@Nullable String text, int longest, String at, List<Finding> findings) {
    if (text != null && text.length() > longest) {
      findings.add(info().finding(at, "At most " + longest + " characters"));
    }
  }

  private void said(@Nullable String text, String at, String what, List<Finding> findings) {
    if (text == null || text.isBlank()) {
      findings.add(info().finding(at, "Say " + what));
    }
  }
}
