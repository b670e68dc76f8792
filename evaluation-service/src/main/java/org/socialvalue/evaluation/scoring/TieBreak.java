package org.socialvalue.evaluation.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import org.socialvalue.events.AwardModel;

/** The published way to part bids whose totals are exactly equal; better first (rule TIES). */
public final class TieBreak {

  private TieBreak() {}

  static Comparator<Place> by(AwardModel.TieRule rule) {
    return switch (rule) {
      case HIGHER_QUALITY_POINTS -> higher(Section.QUALITY);
      case HIGHER_SOCIAL_VALUE_POINTS -> higher(Section.SOCIAL_VALUE);
      case LOWER_PRICE -> Comparator.comparing(TieBreak::price);
    };
  }

  public static String inWords(AwardModel.TieRule rule) {
    return switch (rule) {
      case HIGHER_QUALITY_POINTS -> "the higher quality points";
      case HIGHER_SOCIAL_VALUE_POINTS -> "the higher social value points";
      case LOWER_PRICE -> "the lower price";
    };
  }

  private static Comparator<Place> higher(Section section) {
    return Comparator.comparing((Place place) -> place.points(section)).reversed();
  }

  private static BigDecimal price(Place place) {
    return place.price() == null ? BigDecimal.ZERO : place.price().price();
  }
}
