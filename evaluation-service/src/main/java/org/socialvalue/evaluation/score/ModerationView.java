package org.socialvalue.evaluation.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.score.ModeratedAnswer.GivenConsensus;
import org.socialvalue.evaluation.score.ModeratedAnswer.GivenMark;

/**
 * Every answer with its marks, for some bids.
 *
 * @param tolerance the widest spread that needs no moderation
 * @param next where the next bids are; null where these are the last
 */
public record ModerationView(
    UUID competitionId, BigDecimal tolerance, List<Entry> entries, @Nullable String next) {

  /**
   * @param bidder null while the tender hides bidders' names from the panel
   * @param alias what the bid is called there
   * @param awaitsAgreement true where a consensus is proposed and does not stand yet
   * @param agreedMark exactly, as a whole number or a fraction such as {@code 11/3}; null while
   *     moderation is needed or a consensus awaits agreement, and where nobody was free to judge
   * @param how where the agreed mark comes from; null where there is none
   */
  public record Entry(
      UUID bidId,
      @Nullable String bidder,
      String alias,
      String questionId,
      List<GivenMark> marks,
      int spread,
      boolean needsModeration,
      boolean awaitsAgreement,
      @Nullable GivenConsensus consensus,
      @Nullable String agreedMark,
      @Nullable String how) {

    static Entry from(ModeratedAnswer answer, OpenedBid bid, boolean hidden) {
      return new Entry(
          answer.bidId(),
          hidden ? null : bid.bidder(),
          bid.alias(),
          answer.questionId(),
          answer.marks(),
          answer.spread(),
          answer.needsModeration(),
          answer.awaitsAgreement(),
          answer.consensus(),
          answer.agreedInText(),
          answer.how());
    }
  }

  static ModerationView from(
      Competition competition,
      List<ModeratedAnswer> answers,
      List<OpenedBid> bids,
      boolean hidden,
      @Nullable String next) {
    Map<UUID, OpenedBid> byId =
        bids.stream().collect(Collectors.toMap(OpenedBid::bidId, Function.identity()));
    return new ModerationView(
        competition.id(),
        competition.tender().awardModel().moderationTolerance(),
        answers.stream()
            .map(a -> Entry.from(a, java.util.Objects.requireNonNull(byId.get(a.bidId())), hidden))
            .toList(),
        next);
  }
}
