package org.socialvalue.evaluation.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.score.ModeratedAnswer.GivenConsensus;
import org.socialvalue.evaluation.score.ModeratedAnswer.GivenMark;
import org.socialvalue.events.AwardModel;

/**
 * Every answer with its marks.
 *
 * @param tolerance the widest spread that needs no moderation
 */
public record ModerationView(UUID competitionId, BigDecimal tolerance, List<Entry> entries) {

  /**
   * @param agreedMark exactly, as a whole number or a fraction such as {@code 11/3}; null where
   *     nobody was free to judge
   * @param how where the agreed mark comes from
   */
  public record Entry(
      UUID bidId,
      String bidder,
      String questionId,
      List<GivenMark> marks,
      int spread,
      boolean needsModeration,
      @Nullable GivenConsensus consensus,
      @Nullable String agreedMark,
      String how) {

    static Entry from(ModeratedAnswer answer) {
      return new Entry(
          answer.bidId(),
          answer.bidder(),
          answer.questionId(),
          answer.marks(),
          answer.spread(),
          answer.needsModeration(),
          answer.consensus(),
          answer.marks().isEmpty() ? null : answer.agreed().toString(),
          answer.comesTo().how());
    }
  }

  static ModerationView from(UUID competition, AwardModel model, List<ModeratedAnswer> answers) {
    return new ModerationView(
        competition, model.moderationTolerance(), answers.stream().map(Entry::from).toList());
  }
}
