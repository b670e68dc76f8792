package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.problem.Refused;

/** Every answer with its marks and their spread, once all are in; some bids at a time. */
@ApplicationScoped
public class ReadingModeration {

  private final ReadingScores reading;
  private final PanelMarks marks;
  private final OpenedBidRepository opened;
  private final HiddenNames names;
  private final CurrentActor actor;

  public ReadingModeration(
      ReadingScores reading,
      PanelMarks marks,
      OpenedBidRepository opened,
      HiddenNames names,
      CurrentActor actor) {
    this.reading = reading;
    this.marks = marks;
    this.opened = opened;
    this.names = names;
    this.actor = actor;
  }

  /**
   * @param needed true for those only that wait for a consensus
   * @param page of bids
   * @throws Refused 409 INDEPENDENT_SCORES while somebody's marks are missing
   */
  @Transactional
  public ModerationView read(UUID competitionId, boolean needed, PageRequest page) {
    var who = actor.get();
    var competition = reading.wholePanel(competitionId);
    var rows =
        opened
            .find("competitionId = ?1 and bidId > ?2 order by bidId", competitionId, page.floor())
            .page(0, page.rows())
            .list();
    boolean more = rows.size() > page.limit();
    var bids = more ? rows.subList(0, page.limit()) : rows;
    var seen = reading.seen(competition, who);
    var staying = marks.staying(bids).stream().filter(bid -> seen.test(bid.bidder())).toList();
    var answers =
        marks.moderated(competition, staying).stream()
            .filter(answer -> !needed || answer.needsModeration() || answer.awaitsAgreement())
            .toList();
    var next = more ? bids.getLast().bidId().toString() : null;
    return ModerationView.from(
        competition, answers, staying, names.areFrom(who, competition), next);
  }
}
