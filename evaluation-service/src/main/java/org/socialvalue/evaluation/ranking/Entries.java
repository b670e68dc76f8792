package org.socialvalue.evaluation.ranking;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.ranking.LotResult.Entry;
import org.socialvalue.evaluation.ranking.LotResult.PriceEntry;
import org.socialvalue.evaluation.ranking.LotResult.QuestionEntry;
import org.socialvalue.evaluation.ranking.LotResult.SectionEntry;
import org.socialvalue.evaluation.scoring.Explanation;
import org.socialvalue.evaluation.scoring.Fraction;
import org.socialvalue.evaluation.scoring.LotContest;
import org.socialvalue.evaluation.scoring.Place;
import org.socialvalue.evaluation.scoring.PricePoints;
import org.socialvalue.evaluation.scoring.QuestionPoints;
import org.socialvalue.evaluation.scoring.Scored;
import org.socialvalue.evaluation.scoring.SectionResult;
import org.socialvalue.evaluation.scoring.Step;
import org.socialvalue.events.Lot;
import org.socialvalue.events.TenderPublished;

/** Brings kept rows back into figures and words. */
final class Entries {

  private static final int MARK_PLACES = 2;
  private static final int PENCE = 2;

  private final int decimals;
  private final Scored scored;
  private final Explanation explanation;

  Entries(TenderPublished tender, Lot lot) {
    var contest = new LotContest(tender.awardModel(), lot, tender.questions(), List.of());
    this.decimals = tender.awardModel().shownDecimals();
    this.scored = new Scored(contest);
    this.explanation = new Explanation(contest);
  }

  /** A place in short: sections and price, without answers and steps. */
  Entry inShort(PlaceRow row) {
    return entry(row, List.of(), List.of());
  }

  Entry inFull(PlaceRow row, List<KeptAnswer> answers) {
    var points = points(answers);
    var place =
        new Place(
            row.bidId(),
            row.bidder(),
            row.rank(),
            row.kept().out(),
            points,
            price(row),
            row.kept().sections().stream().map(Kept.KeptSection::result).toList(),
            row.total() == null ? null : Fraction.parse(row.total()),
            row.tie());
    var byQuestion = new HashMap<String, KeptAnswer>();
    answers.forEach(answer -> byQuestion.put(answer.questionId(), answer));
    return entry(
        row, points.stream().map(p -> question(p, byQuestion)).toList(), explanation.of(place));
  }

  private List<QuestionPoints> points(List<KeptAnswer> answers) {
    var marks = new HashMap<String, Fraction>();
    var worthNothing = new HashSet<String>();
    for (var answer : answers) {
      marks.put(answer.questionId(), Fraction.parse(answer.mark()));
      if (answer.worthNothing()) {
        worthNothing.add(answer.questionId());
      }
    }
    return scored.points(marks, worthNothing);
  }

  private Entry entry(PlaceRow row, List<QuestionEntry> questions, List<Step> why) {
    var total = row.total();
    return new Entry(
        row.rank(),
        row.bidId(),
        row.bidder(),
        row.bidderName(),
        total == null ? null : shown(Fraction.parse(total)),
        total,
        row.tie(),
        row.kept().sections().stream().map(kept -> section(kept.result())).toList(),
        questions,
        priceEntry(price(row)),
        why,
        row.kept().out());
  }

  private SectionEntry section(SectionResult result) {
    return new SectionEntry(
        result.section().code(),
        shown(result.points()),
        shown(result.maximum()),
        result.points().toString());
  }

  private QuestionEntry question(QuestionPoints points, Map<String, KeptAnswer> answers) {
    var kept = requireNonNull(answers.get(points.question().id()));
    return new QuestionEntry(
        points.question().id(),
        points.mark().rounded(MARK_PLACES),
        points.mark().toString(),
        points.scaleMax(),
        points.question().weight(),
        shown(points.points()),
        shown(points.maximum()),
        points.points().toString(),
        explanation.how(points),
        kept.from(),
        kept.reasons());
  }

  private static @Nullable PricePoints price(PlaceRow row) {
    var price = row.kept().price();
    return price == null ? null : price.read();
  }

  private @Nullable PriceEntry priceEntry(@Nullable PricePoints price) {
    return price == null
        ? null
        : new PriceEntry(
            price.price(),
            price.lowest().rounded(PENCE),
            price.formula(),
            price.working(),
            price.figures().stream()
                .map(figure -> new Kept.KeptFigure(figure.name(), figure.value().toString()))
                .toList(),
            price.share().toString(),
            shown(price.points()),
            shown(price.maximum()),
            price.points().toString());
  }

  private BigDecimal shown(Fraction fraction) {
    return fraction.rounded(decimals);
  }
}
