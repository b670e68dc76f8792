package org.socialvalue.evaluation.scoring;

import org.socialvalue.events.AwardModel.TieRule;

/**
 * How contenders are compared: points for each section, the price formula, and what parts a tie.
 *
 * @param price points that price can bring; {@code quality} and {@code socialValue} likewise
 */
public record Terms(
    Fraction price,
    Fraction quality,
    Fraction socialValue,
    PriceFormula formula,
    NonPrice nonPrice,
    TieRule tieRule) {

  public static Terms of(LotContest contest) {
    var model = contest.model();
    return new Terms(
        Fraction.of(model.priceWeight()),
        Fraction.of(model.qualityWeight()),
        Fraction.of(model.socialValueWeight()),
        PriceFormula.of(model, contest.lot()),
        contest.nonPrice(),
        model.tieRule());
  }

  public Fraction weight(Section section) {
    return switch (section) {
      case PRICE -> price;
      case QUALITY -> quality;
      case SOCIAL_VALUE -> socialValue;
    };
  }

  /** The same with other points for each section. */
  public Terms weighing(Fraction forPrice, Fraction forQuality, Fraction forSocialValue) {
    return new Terms(forPrice, forQuality, forSocialValue, formula, nonPrice, tieRule);
  }

  /** The same with so many points moved from one section to another. */
  public Terms moving(Fraction points, Section from, Section to) {
    return weighing(
        moved(Section.PRICE, points, from, to),
        moved(Section.QUALITY, points, from, to),
        moved(Section.SOCIAL_VALUE, points, from, to));
  }

  private Fraction moved(Section section, Fraction points, Section from, Section to) {
    if (section == from) {
      return weight(section).minus(points);
    }
    return section == to ? weight(section).plus(points) : weight(section);
  }

  /** Price and quality as they are, and nothing for social value: the core alone. */
  public Terms coreOnly() {
    return weighing(price, quality, Fraction.ZERO);
  }

  /** What of a field has any bearing on what a bid gets. */
  Object looksAt(Field field) {
    return nonPrice == NonPrice.AS_MARKED
        ? formula.looksAt(field)
        : java.util.List.of(formula.looksAt(field), field.bestQuality(), field.bestSocialValue());
  }

  /** The share of a section that a contender has among the others. */
  Fraction share(Section section, Contender bid, Field field) {
    return switch (section) {
      case PRICE -> formula.share(bid, field);
      case QUALITY -> share(bid.quality(), field.bestQuality());
      case SOCIAL_VALUE -> share(bid.socialValue(), field.bestSocialValue());
    };
  }

  private Fraction share(Fraction own, Fraction best) {
    return nonPrice == NonPrice.AS_MARKED || best.isZero() ? own : own.over(best);
  }

  Standing stand(Contender bid, Field field) {
    var forPrice = price.times(share(Section.PRICE, bid, field));
    var forQuality = quality.times(share(Section.QUALITY, bid, field));
    var forSocialValue = socialValue.times(share(Section.SOCIAL_VALUE, bid, field));
    return new Standing(
        bid, forPrice, forQuality, forSocialValue, forPrice.plus(forQuality).plus(forSocialValue));
  }
}
