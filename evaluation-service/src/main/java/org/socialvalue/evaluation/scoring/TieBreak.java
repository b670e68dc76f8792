package org.socialvalue.evaluation.scoring;

import java.util.Comparator;
import org.socialvalue.events.AwardModel;

/** The published way to part bids whose totals are exactly equal; better first (rule TIES). */
public final class TieBreak {

  private TieBreak() {}

  static Comparator<Standing> by(AwardModel.TieRule rule) {
    return switch (rule) {
      case HIGHER_QUALITY_POINTS -> Comparator.comparing(Standing::quality).reversed();
      case HIGHER_SOCIAL_VALUE_POINTS -> Comparator.comparing(Standing::socialValue).reversed();
      case LOWER_PRICE -> Comparator.comparing(standing -> standing.bid().price());
    };
  }

  public static String inWords(AwardModel.TieRule rule) {
    return switch (rule) {
      case HIGHER_QUALITY_POINTS -> "the higher quality points";
      case HIGHER_SOCIAL_VALUE_POINTS -> "the higher social value points";
      case LOWER_PRICE -> "the lower price";
    };
  }
}
