package org.socialvalue.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.AwardModel.SocialValueMode;
import org.socialvalue.events.Question;

/**
 * What a bid must pass before it is compared: the least quality of the core service, the least mark
 * of a question, and the most that may be bid. Only quality questions count for the first, in
 * either mode, so that social value never lifts a bid over it (Kent framework, principle 1 and
 * evaluating).
 */
final class Gate {

  private final LotContest contest;
  private final Fraction maximum;
  private final @Nullable Fraction needed;
  private final boolean embedded;

  Gate(LotContest contest) {
    var minimum = contest.model().qualityMinimum();
    this.contest = contest;
    this.maximum = contest.weights().maximum(Section.QUALITY);
    this.needed = minimum == null ? null : Fraction.of(minimum).percent();
    this.embedded = contest.model().socialValueMode() == SocialValueMode.EMBEDDED;
  }

  /** By itself, against the published minimums. Null for a bid that goes on. */
  @Nullable Out core(Marked bid) {
    var reasons = new ArrayList<Out>();
    belowQuality(bid, reasons);
    belowMark(bid.of(Section.QUALITY), "CORE_FIRST", reasons);
    if (embedded) {
      belowMark(bid.of(Section.SOCIAL_VALUE), "GATE_THEN_SOCIAL", reasons);
    }
    price(bid.bid(), reasons);
    return together(reasons);
  }

  /** Of a bid that is past the core, where social value is judged after it. */
  @Nullable Out socialValue(Marked bid) {
    var reasons = new ArrayList<Out>();
    if (!embedded) {
      belowMark(bid.of(Section.SOCIAL_VALUE), "GATE_THEN_SOCIAL", reasons);
    }
    return together(reasons);
  }

  private static @Nullable Out together(List<Out> reasons) {
    return reasons.isEmpty()
        ? null
        : new Out(
            reasons.getFirst().because(),
            String.join(" ", reasons.stream().map(Out::reason).toList()));
  }

  private void belowQuality(Marked bid, List<Out> reasons) {
    var minimum = contest.model().qualityMinimum();
    if (needed == null || minimum == null || bid.quality().compareTo(needed) >= 0) {
      return;
    }
    reasons.add(
        new Out(
            "CORE_FIRST",
            maximum.isZero()
                ? "Quality brought %s of the marks it could; the minimum is %s %%."
                    .formatted(Words.percent(bid.quality()), minimum.toPlainString())
                : "Quality brought %s of %s points; %s %% of them, which is %s, was the minimum."
                    .formatted(
                        shown(maximum.times(bid.quality())),
                        shown(maximum),
                        minimum.toPlainString(),
                        shown(maximum.times(needed)))));
  }

  private static void belowMark(List<QuestionPoints> questions, String code, List<Out> reasons) {
    for (var scored : questions) {
      Question question = scored.question();
      var least = question.minimumMark();
      if (least != null && scored.counted().compareTo(Fraction.of(least)) < 0) {
        reasons.add(
            new Out(
                code,
                "%s was agreed at %s of %d; %d was the minimum."
                    .formatted(question.id(), scored.counted(), scored.scaleMax(), least)));
      }
    }
  }

  private void price(ScoredBid bid, List<Out> reasons) {
    var ceiling = contest.lot().priceCeiling();
    var price = bid.price();
    if (price == null) {
      reasons.add(new Out("COMPLETE_ANSWERS", "No price was bid for this lot."));
    } else if (ceiling != null && price.compareTo(ceiling) > 0) {
      reasons.add(
          new Out(
              "GATE_THEN_SOCIAL",
              "The price of £%s is over the ceiling of £%s."
                  .formatted(price.toPlainString(), ceiling.toPlainString())));
    }
  }

  private String shown(Fraction points) {
    return points.rounded(contest.model().shownDecimals()).toPlainString();
  }
}
