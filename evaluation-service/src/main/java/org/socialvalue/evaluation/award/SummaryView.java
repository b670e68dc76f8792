package org.socialvalue.evaluation.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.dropped.DroppedBid;
import org.socialvalue.evaluation.ranking.LotResult;
import org.socialvalue.evaluation.ranking.LotResult.Entry;
import org.socialvalue.evaluation.scoring.Out;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Question;

/**
 * An assessment summary: what a bidder is told before the award is final (rule REASONS_TO_BIDDERS).
 *
 * @param yours the bidder's own assessment
 * @param winners the first winner's scores and reasons; null where nobody gets the lot. Of bids
 *     that did not win nothing is told, nor any other bidder's price; points are rounded as the
 *     tender shows them, since from exact ones the lowest price could be told
 * @param otherWinners the same of further suppliers, where several get the lot
 * @param advantages where the winner's assessment is ahead of the bidder's own
 * @param tender what this is about; null in those issued before it was kept
 * @param dropped how the bid left after the opening, so that it was not assessed; null where it
 *     stayed. Its reason stands in {@code yours.out}, and nobody else's scores here
 */
public record SummaryView(
    UUID competitionId,
    UUID awardId,
    String lotId,
    boolean won,
    Assessment yours,
    @Nullable Assessment winners,
    Instant issuedAt,
    @Nullable List<Assessment> otherWinners,
    @Nullable List<Advantage> advantages,
    @Nullable Tender tender,
    DroppedBid.@Nullable Kind dropped) {

  /**
   * How one bid was assessed.
   *
   * @param rank null for a bid that is out
   * @param total null for a bid that is out
   * @param pricePoints null for a bid that is out
   * @param out why it did not stay in, by which rule or how it dropped out; null where it did
   */
  public record Assessment(
      String bidderName,
      @Nullable Integer rank,
      @Nullable BigDecimal total,
      List<SectionPoints> sections,
      List<Criterion> questions,
      @Nullable BigDecimal pricePoints,
      @Nullable Out out) {

    static Assessment from(Entry entry) {
      var price = entry.price();
      return new Assessment(
          entry.bidderName(),
          entry.rank(),
          entry.total(),
          entry.sections().stream().map(SectionPoints::from).toList(),
          entry.questions().stream().map(Criterion::from).toList(),
          price == null ? null : price.points(),
          entry.out());
    }
  }

  /** The points of one section, rounded as the tender shows them. */
  public record SectionPoints(String section, BigDecimal points, BigDecimal maximum) {

    static SectionPoints from(LotResult.SectionEntry section) {
      return new SectionPoints(section.section(), section.points(), section.maximum());
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

  /**
   * A criterion in which the winner's assessment is ahead.
   *
   * @param criterion a question's id, or {@code price}
   * @param by how many points
   */
  public record Advantage(String criterion, BigDecimal winners, BigDecimal yours, BigDecimal by) {}

  /**
   * What it is about.
   *
   * @param questions their texts, in the tender's order
   * @param reason why nobody gets the lot; null where somebody does
   * @param standstillEndsOn its last day; null for none
   */
  public record Tender(
      String authority,
      LocalizedText title,
      LocalizedText lot,
      List<Asked> questions,
      @Nullable String reason,
      @Nullable LocalDate standstillEndsOn) {}

  /** A question, as the tender puts it. */
  public record Asked(String questionId, LocalizedText text) {}

  /** What all summaries of an award have in common. */
  record About(UUID competitionId, UUID awardId, String lotId, Instant issuedAt, Tender tender) {

    static About of(Award award, Competition competition, Instant now) {
      var tender = competition.tender();
      return new About(
          award.competitionId(),
          award.id(),
          award.lotId(),
          now,
          new Tender(
              tender.authority().name(),
              tender.title(),
              competition.lot(award.lotId()).map(Lot::title).orElse(tender.title()),
              tender.questions().stream().map(About::asked).toList(),
              award.isToNobody() ? award.reason() : null,
              award.standstillEndsOn()));
    }

    private static Asked asked(Question question) {
      return new Asked(question.id(), question.text());
    }
  }

  static SummaryView of(About about, Entry own, List<Entry> winners) {
    boolean won = winners.stream().anyMatch(winner -> winner.bidId().equals(own.bidId()));
    var yours = Assessment.from(own);
    var all = winners.stream().map(Assessment::from).toList();
    var first = all.isEmpty() ? null : all.getFirst();
    return new SummaryView(
        about.competitionId(),
        about.awardId(),
        about.lotId(),
        won,
        yours,
        first,
        about.issuedAt(),
        all.size() < 2 ? List.of() : all.subList(1, all.size()),
        won || first == null ? List.of() : advantages(yours, first),
        about.tender(),
        null);
  }

  /** What the bidder of a bid that was not assessed is told: that, and why. */
  static SummaryView notAssessed(About about, DroppedBid bid, String bidderName) {
    var out = new Out(bid.kind().name(), bid.why());
    return new SummaryView(
        about.competitionId(),
        about.awardId(),
        about.lotId(),
        false,
        new Assessment(bidderName, null, null, List.of(), List.of(), null, out),
        null,
        about.issuedAt(),
        List.of(),
        List.of(),
        about.tender(),
        bid.kind());
  }

  private static List<Advantage> advantages(Assessment yours, Assessment winners) {
    var ahead = new ArrayList<Advantage>();
    for (var question : winners.questions()) {
      yours.questions().stream()
          .filter(own -> own.questionId().equals(question.questionId()))
          .findFirst()
          .ifPresent(own -> add(question.questionId(), question.points(), own.points(), ahead));
    }
    var price = winners.pricePoints();
    var own = yours.pricePoints();
    if (price != null && own != null) {
      add("price", price, own, ahead);
    }
    return List.copyOf(ahead);
  }

  private static void add(
      String criterion, BigDecimal winners, BigDecimal yours, List<Advantage> ahead) {
    if (winners.compareTo(yours) > 0) {
      ahead.add(new Advantage(criterion, winners, yours, winners.subtract(yours)));
    }
  }
}
