package org.socialvalue.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.Question;

/** Says in plain words how a bid came to its points and its place. */
public final class Explanation {

  private final LotContest contest;
  private final int places;

  public Explanation(LotContest contest) {
    this.contest = contest;
    this.places = contest.model().shownDecimals();
  }

  /** The steps from marks and price to the place, in order. */
  public List<Step> of(Place place) {
    var steps = new ArrayList<Step>();
    place.questions().forEach(q -> steps.add(new Step("EXACT_ARITHMETIC", how(q))));
    if (place.price() != null) {
      steps.add(new Step("EXACT_ARITHMETIC", how(place.price())));
    }
    var out = place.out();
    if (out != null) {
      steps.add(new Step(out.because(), out.reason() + " It has no total and no place."));
    } else {
      steps.add(new Step("EXACT_ARITHMETIC", total(place)));
      steps.add(tie(place));
    }
    return steps;
  }

  /** How one answer came to its points. */
  public String how(QuestionPoints q) {
    if (q.worthNothing()) {
      return "%s: everything offered lies outside the relevant area and counts nothing: 0 of %s."
          .formatted(q.question().id(), shown(q.maximum()));
    }
    return "%s: at most %s points (%s) × agreed mark %s of %d = %s."
        .formatted(
            q.question().id(),
            shown(q.maximum()),
            weights(q.question()),
            mark(q.mark()),
            q.scaleMax(),
            shown(q.points()));
  }

  /** A mark as people write it: 4, or 11/3 (about 3.67). */
  public String mark(Fraction mark) {
    return mark.toString().contains("/")
        ? mark + " (about " + mark.rounded(2).toPlainString() + ")"
        : mark.toString();
  }

  private String weights(Question question) {
    var section = Section.of(question);
    var share = contest.weights().share(question.kind());
    var words = new ArrayList<String>();
    words.add(section.inWords() + " " + Words.plain(contest.weights().maximum(section)));
    if (section == Section.SOCIAL_VALUE && !share.equals(Fraction.ONE)) {
      words.add(
          (question.kind() == Question.Kind.OPEN_QUESTION ? "open " : "specified ")
              + Words.plain(share.times(Fraction.HUNDRED))
              + " %");
    }
    words.add("question " + Words.plain(Fraction.of(question.weight())) + " %");
    return String.join(" × ", words);
  }

  private String how(PricePoints price) {
    return "Price: %s; %s × %s = %s of %s points."
        .formatted(
            price.formula(),
            Words.plain(price.maximum()),
            price.working(),
            shown(price.points()),
            shown(price.maximum()));
  }

  private String total(Place place) {
    var sum =
        place.sections().stream()
            .map(s -> s.section().inWords() + " " + shown(s.points()))
            .collect(Collectors.joining(" + "));
    return "Total: %s = %s. Compared unrounded (%s); shown half up to %d places."
        .formatted(sum, shown(place.totalOrZero()), place.totalOrZero(), places);
  }

  private Step tie(Place place) {
    AwardModel.TieRule rule = contest.model().tieRule();
    return new Step(
        "TIES",
        switch (place.tie()) {
          case NONE -> "Place %d: no other bid has this total.".formatted(place.rank());
          case BROKEN ->
              "Place %d: another bid has exactly this total; the tender parts them by %s."
                  .formatted(place.rank(), TieBreak.inWords(rule));
          case UNRESOLVED ->
              "Place %d, shared: another bid has exactly this total and %s could not part them."
                  .formatted(place.rank(), TieBreak.inWords(rule));
        });
  }

  private String shown(Fraction fraction) {
    return fraction.rounded(places).toPlainString();
  }
}
