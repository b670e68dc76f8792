package org.socialvalue.evaluation.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.ranking.LotResult;
import org.socialvalue.evaluation.ranking.LotResult.Entry;
import org.socialvalue.evaluation.ranking.LotResult.SectionEntry;
import org.socialvalue.evaluation.scoring.Out;

/**
 * An assessment summary: what a bidder is told before the award is final (rule REASONS_TO_BIDDERS).
 *
 * @param yours the bidder's own assessment
 * @param winners the winning bid's; of other bids nothing is told
 */
public record SummaryView(
    UUID competitionId,
    UUID awardId,
    String lotId,
    boolean won,
    Assessment yours,
    Assessment winners,
    Instant issuedAt) {

  /**
   * How one bid was assessed.
   *
   * @param rank null for a bid that is out
   * @param total null for a bid that is out
   * @param pricePoints null for a bid that is out
   * @param out why it did not stay in; null where it did
   */
  public record Assessment(
      String bidderName,
      @Nullable Integer rank,
      @Nullable BigDecimal total,
      List<SectionEntry> sections,
      List<Criterion> questions,
      @Nullable BigDecimal pricePoints,
      @Nullable Out out) {

    static Assessment from(Entry entry) {
      var price = entry.price();
      return new Assessment(
          entry.bidderName(),
          entry.rank(),
          entry.total(),
          entry.sections(),
          entry.questions().stream().map(Criterion::from).toList(),
          price == null ? null : price.points(),
          entry.out());
    }
  }

  /** The score of one question and why; evaluators are not named. */
  public record Criterion(
      String questionId,
      BigDecimal agreedMark,
      int of,
      BigDecimal points,
      BigDecimal maximum,
      List<String> reasons) {

    static Criterion from(LotResult.QuestionEntry question) {
      return new Criterion(
          question.questionId(),
          question.agreedMark(),
          question.of(),
          question.points(),
          question.maximum(),
          question.reasons());
    }
  }

  static SummaryView of(Award award, Entry own, Entry winner, Instant now) {
    return new SummaryView(
        award.competitionId(),
        award.id(),
        award.lotId(),
        own.bidId().equals(winner.bidId()),
        Assessment.from(own),
        Assessment.from(winner),
        now);
  }
}
