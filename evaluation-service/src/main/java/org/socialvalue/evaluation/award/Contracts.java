package org.socialvalue.evaluation.award;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.bid.BidContent;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.evaluation.bid.OpenedSealedVersions;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.ranking.CompetitionRanking;
import org.socialvalue.events.BidStatistics;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.ContractAwarded.Partner;
import org.socialvalue.events.Supplier;

/** What a final award tells the world: one supplier's contract with every promise of its bid. */
@ApplicationScoped
public class Contracts {

  private final OpenedSealedVersions versions;
  private final LotFields fields;

  public Contracts(OpenedSealedVersions versions, LotFields fields) {
    this.versions = versions;
    this.fields = fields;
  }

  /**
   * @param statistics of the bids for its lot
   */
  ContractAwarded of(
      Award award,
      Award.Winner winner,
      Competition competition,
      CompetitionRanking ranking,
      BidStatistics statistics,
      Instant now) {
    var tender = competition.tender();
    var lot = competition.lot(award.lotId()).orElseThrow();
    var content = versions.standingOf(winner.bidId()).orElseThrow().content();
    var entry = fields.entries(ranking, competition, lot.id(), List.of(winner.bidId())).getFirst();
    var bidder = requireNonNull(content.bidder());
    return new ContractAwarded(
        winner.awardId(),
        competition.id(),
        tender.projectId(),
        winner.bidId(),
        tender.authority(),
        new Supplier(
            entry.bidder(),
            entry.bidderName(),
            requireNonNull(bidder.size()),
            requireNonNull(bidder.sector())),
        tender.title(),
        tender.serviceArea(),
        lot,
        content.priceOf(lot.id()).orElse(lot.value()),
        tender.contractTerms(),
        new Promises(winner.awardId(), lot, new JudgedBid(tender, entry.bidder(), content), entry)
            .all(),
        now,
        partners(content),
        statistics);
  }

  static @Nullable List<Partner> partners(BidContent content) {
    return content.partners().isEmpty()
        ? null
        : content.partners().stream()
            .map(
                partner ->
                    new Partner(
                        partner.id(),
                        requireNonNull(partner.name()),
                        requireNonNull(partner.role()),
                        partner.size(),
                        partner.sector(),
                        partner.does()))
            .toList();
  }
}
