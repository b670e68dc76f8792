package org.socialvalue.evaluation.competition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.kit.problem.Refused;

/** Competitions, and the row locks that order what happens around a deadline. */
@ApplicationScoped
public class CompetitionRepository implements PanacheRepositoryBase<Competition, UUID> {

  private static final String CAN_BE_BID_FOR_OR_WAS =
      "bidsDueBy > instant and cancelledAt is null and abandonedAt is null"
          + " or exists (select 1 from Bid b where b.competitionId = c.id and b.bidder = :org)";

  Competition existing(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Refused.notFound("competition"));
  }

  /** For reading only: what would be changed of it stays where it is. */
  Competition readAlone(UUID id) {
    var competition = existing(id);
    getEntityManager().detach(competition);
    return competition;
  }

  /**
   * A provider sees those that can still be bid for and those that it has bid for; others see those
   * of their own authority.
   */
  List<Competition> page(Actor actor, CompetitionSearch search, SortedPage<Competition> page) {
    var seen = actor.has("provider") ? CAN_BE_BID_FOR_OR_WAS : "authority = :org";
    return search.among(Wanted.where(seen, "org", actor.org())).page(this, "Competition c", page);
  }

  /**
   * Holds the competition open while a bid comes in: an opening waits until this transaction ends,
   * so that it counts every bid that was in time. Many bids hold it at once.
   *
   * @param org for whom this transaction reads what bids say: the database is told with the same
   *     statement
   * @throws Refused 404 where there is none
   */
  public Held holdWhileBidding(UUID id, String org) {
    getEntityManager().flush();
    return Sql.first(
            getEntityManager(),
            row -> new Held(row.getBoolean(1), row.getLong(2)),
            "select clock_timestamp() < bids_due_by, version, set_config('app.org', ?, true)"
                + " from competition where id = ? for share",
            org,
            id)
        .orElseThrow(() -> Refused.notFound("competition"));
  }

  /**
   * A competition that is held open.
   *
   * @param inTime whether the deadline is still ahead, by the database's clock at this instant
   * @param version in which it is held
   */
  public record Held(boolean inTime, long version) {}

  /**
   * Holds the competition as it is to the end of this transaction, together with others. What was
   * changed while this waited for the row is read before it goes on; whatever else is to hold is
   * read after it.
   *
   * @throws Refused 409 where it was given up
   */
  public void holdGoingOn(Competition competition) {
    getEntityManager().flush();
    long version =
        Sql.one(
            getEntityManager(),
            Long.class,
            "select version from competition where id = ? for share",
            competition.id());
    if (version != competition.version()) {
      getEntityManager().refresh(competition);
    }
    competition.requireGoingOn();
  }

  /** Takes the competition for this transaction alone. */
  public Competition lock(UUID id) {
    var competition = findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (competition == null) {
      throw Refused.notFound("competition");
    }
    return competition;
  }

  /** Whether the deadline has passed, by the database's clock at this instant. */
  public boolean isPastDeadline(UUID id) {
    getEntityManager().flush();
    return Sql.one(
        getEntityManager(),
        Boolean.class,
        "select clock_timestamp() >= bids_due_by from competition where id = ?",
        id);
  }
}
