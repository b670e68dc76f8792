package org.socialvalue.evaluation.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.evaluation.ranking.Kept.KeptFigure;
import org.socialvalue.evaluation.ranking.LotResult.Entry;
import org.socialvalue.evaluation.ranking.LotResult.PriceEntry;
import org.socialvalue.evaluation.ranking.LotResult.QuestionEntry;
import org.socialvalue.evaluation.ranking.LotResult.SectionEntry;
import org.socialvalue.evaluation.ranking.PlaceExplained.Why;
import org.socialvalue.evaluation.scoring.Section;
import org.socialvalue.evaluation.scoring.Stage;
import org.socialvalue.events.AwardModel.SocialValueMode;
import org.socialvalue.events.TenderPublished;

/** Takes an entry apart: each figure with what it was made of, its stage and its rule. */
final class Whys {

  private static final String EXACT = "EXACT_ARITHMETIC";

  private final TenderPublished tender;
  private final Entry entry;
  private final boolean separate;

  Whys(TenderPublished tender, Entry entry) {
    this.tender = tender;
    this.entry = entry;
    this.separate = tender.awardModel().socialValueMode() == SocialValueMode.SEPARATE;
  }

  List<Why> all() {
    var whys = new ArrayList<Why>();
    entry.questions().forEach(question -> whys.add(of(question)));
    var price = entry.price();
    if (price != null) {
      whys.add(of(price));
    }
    entry.sections().stream()
        .filter(section -> !section.section().equals(Section.PRICE.code()))
        .forEach(section -> whys.add(of(section)));
    var total = entry.total();
    var exact = entry.exactTotal();
    if (total != null && exact != null) {
      whys.add(total(total, exact));
      whys.add(place(exact));
    }
    return whys;
  }

  private Why of(QuestionEntry question) {
    return new Why(
        question.questionId(),
        question.exactPoints(),
        question.points().toPlainString(),
        List.of(
            new KeptFigure("agreed mark", question.exactMark()),
            new KeptFigure("best mark", String.valueOf(question.of())),
            new KeptFigure("weight within its kind (%)", question.weight().toPlainString()),
            new KeptFigure("most points", question.maximum().toPlainString())),
        stage(sectionOf(question.questionId())),
        question.exactPoints().equals("0") && !question.exactMark().equals("0")
            ? "OUT_OF_AREA"
            : EXACT,
        question.how() + " Mark: " + question.markFrom() + ".");
  }

  private Section sectionOf(String questionId) {
    return tender.questions().stream()
        .filter(question -> question.id().equals(questionId))
        .findFirst()
        .map(Section::of)
        .orElseThrow();
  }

  /** Social value is judged past the core, unless the tender has it inside quality. */
  private Stage.Name stage(Section section) {
    return separate && section == Section.SOCIAL_VALUE ? Stage.Name.SOCIAL_VALUE : Stage.Name.CORE;
  }

  private static Why of(PriceEntry price) {
    var inputs = new ArrayList<KeptFigure>();
    inputs.add(new KeptFigure("price (£)", price.bid().toPlainString()));
    inputs.addAll(price.figures());
    inputs.add(new KeptFigure("share of the points for price", price.exactShare()));
    inputs.add(new KeptFigure("points for price", price.maximum().toPlainString()));
    return new Why(
        Section.PRICE.code(),
        price.exactPoints(),
        price.points().toPlainString(),
        inputs,
        Stage.Name.COMPARISON,
        EXACT,
        price.formula() + ": " + price.working());
  }

  private Why of(SectionEntry section) {
    var own =
        entry.questions().stream()
            .filter(q -> sectionOf(q.questionId()).code().equals(section.section()))
            .map(q -> new KeptFigure(q.questionId(), q.exactPoints()))
            .toList();
    boolean core = section.section().equals(Section.QUALITY.code());
    return new Why(
        section.section(),
        section.exactPoints(),
        section.points().toPlainString(),
        own,
        stage(core ? Section.QUALITY : Section.SOCIAL_VALUE),
        core ? EXACT : "GATE_THEN_SOCIAL",
        "the sum of its questions, of at most " + section.maximum().toPlainString());
  }

  private Why total(BigDecimal total, String exact) {
    return new Why(
        "total",
        exact,
        total.toPlainString(),
        entry.sections().stream()
            .map(section -> new KeptFigure(section.section(), section.exactPoints()))
            .toList(),
        Stage.Name.COMPARISON,
        EXACT,
        "the sum of the sections");
  }

  /** Among the totals of the others; the last of the steps says whether the tie rule had a part. */
  private Why place(String total) {
    var rank = String.valueOf(entry.rank());
    var step = entry.why().getLast();
    return new Why(
        "place",
        rank,
        rank,
        List.of(new KeptFigure("total", total)),
        Stage.Name.COMPARISON,
        step.rule(),
        step.text());
  }
}
