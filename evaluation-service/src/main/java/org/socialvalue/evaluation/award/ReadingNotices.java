package org.socialvalue.evaluation.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.socialvalue.evaluation.bid.BidRepository;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.problem.Refused;

/** What everybody who bid is told: to them, and to the authority. */
@ApplicationScoped
public class ReadingNotices {

  private final Competitions competitions;
  private final BidRepository bids;
  private final NoticeRepository notices;
  private final CurrentActor actor;

  public ReadingNotices(
      Competitions competitions, BidRepository bids, NoticeRepository notices, CurrentActor actor) {
    this.competitions = competitions;
    this.bids = bids;
    this.notices = notices;
    this.actor = actor;
  }

  /**
   * @throws Refused 404 for a provider that has no bid here
   */
  @Transactional
  public List<NoticeView> read(UUID competitionId, PageRequest page) {
    var who = actor.get();
    var competition = competitions.visibleTo(who, competitionId);
    boolean provider = who.has("provider");
    if (provider && !hasBid(competitionId, who.org())) {
      throw Refused.notFound("bid of yours in this competition");
    }
    return notices.in(competition.id(), page).stream()
        .map(notice -> NoticeView.of(notice, !provider))
        .toList();
  }

  private boolean hasBid(UUID competitionId, String bidder) {
    return bids.count(
            "competitionId = ?1 and bidder = ?2 and submittedAt is not null and withdrawnAt is null",
            competitionId,
            bidder)
        > 0;
  }
}
