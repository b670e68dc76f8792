package org.socialvalue.monitoring.principle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Finding;

/** Principles, scores and trends as they are shown. */
final class PrinciplesView {

  private PrinciplesView() {}

  /**
   * The principles and the scale in force.
   *
   * @param own whether they are the authority's own; else the product's default
   * @param number of the authority's versions, from 1
   */
  record SetView(UUID id, int number, boolean own, List<Principle> principles, Scale scale) {
    static SetView from(PrincipleSet set) {
      return new SetView(set.id(), set.number(), !set.isDefault(), set.principles(), set.scale());
    }
  }

  /**
   * Marks that were given on a day.
   *
   * @param principleSetId the principles that they were given by
   */
  record ScoreView(
      UUID id,
      UUID contractId,
      UUID principleSetId,
      LocalDate scoredOn,
      List<Mark> marks,
      Scale scale,
      String scoredBy,
      String scoredByName,
      Instant scoredAt) {
    static ScoreView from(PrincipleScore score) {
      return new ScoreView(
          score.id(),
          score.contractId(),
          score.setId(),
          score.scoredOn(),
          score.marks(),
          score.scale(),
          score.scoredBy(),
          score.scoredByName(),
          score.scoredAt());
    }

    /** A page of marks on the principles. */
    record Page(List<ScoreView> items, @Nullable String next) {}
  }

  /**
   * How a contract's service does on each principle, over time.
   *
   * @param findings what KEEP_EVALUATING finds
   */
  record TrendsView(
      UUID contractId,
      LocalDate asOf,
      Scale scale,
      List<PrincipleTrend> principles,
      List<Finding> findings) {}

  /** One principle, with every mark on it, oldest first. */
  record PrincipleTrend(
      String code, Principle.Title title, Trend trend, List<Trend.Point> points) {}
}
