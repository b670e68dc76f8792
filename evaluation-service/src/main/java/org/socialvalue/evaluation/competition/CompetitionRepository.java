package org.socialvalue.evaluation.competition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.kit.problem.Refused;

/** Competitions, and the row locks that order what happens around a deadline. */
@ApplicationScoped
public class CompetitionRepository implements PanacheRepositoryBase<Competition, UUID> {

  Competition existing(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Refused.notFound("competition"));
  }

  List<Competition> ofAuthority(String authority, PageRequest page) {
    return find("authority = ?1 and id > ?2 order by id", authority, page.floor())
        .page(0, page.rows())
        .list();
  }

  /** Those that can still be bid for, and those that this organisation has bid for. */
  List<Competition> forProvider(String org, PageRequest page) {
    return getEntityManager()
        .createNativeQuery(
            """
            select c.* from competition c
             where c.id > :after
               and (clock_timestamp() < c.bids_due_by and c.cancelled_at is null
                    or exists (select 1 from bid b
                                where b.competition_id = c.id and b.bidder = :org))
             order by c.id""",
            Competition.class)
        .setParameter("after", page.floor())
        .setParameter("org", org)
        .setMaxResults(page.rows())
        .getResultList()
        .stream()
        .map(Competition.class::cast)
        .toList();
  }

  /**
   * Holds the competition open while a bid comes in: an opening waits until this transaction ends,
   * so that it counts every bid that was in time. Many bids hold it at once.
   *
   * <p>What was amended while this waited for the row is read before it goes on.
   *
   * @return whether the deadline is still ahead, by the database's clock at this instant
   */
  public boolean holdWhileBidding(Competition competition) {
    var held =
        (Tuple)
            getEntityManager()
                .createNativeQuery(
                    "select clock_timestamp() < bids_due_by as in_time, version from competition"
                        + " where id = :id for share",
                    Tuple.class)
                .setParameter("id", competition.id())
                .getSingleResult();
    if (held.get("version", Long.class) != competition.version()) {
      getEntityManager().refresh(competition);
    }
    return held.get("in_time", Boolean.class);
  }

  /** Holds the competition as it is to the end of this transaction, together with others. */
  public void holdShared(UUID id) {
    getEntityManager().flush();
    Sql.one(
        getEntityManager(), UUID.class, "select id from competition where id = ? for share", id);
  }

  /**
   * The same, for what only goes on in a competition that was not given up.
   *
   * @throws Refused 409 where it was
   */
  public void holdGoingOn(UUID id) {
    boolean goesOn =
        (boolean)
            getEntityManager()
                .createNativeQuery(
                    "select cancelled_at is null and abandoned_at is null from competition"
                        + " where id = :id for share",
                    Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    if (!goesOn) {
      throw Refused.conflict("The competition was given up: nothing of it goes on");
    }
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
    return (boolean)
        getEntityManager()
            .createNativeQuery(
                "select clock_timestamp() >= bids_due_by from competition where id = :id",
                Boolean.class)
            .setParameter("id", id)
            .getSingleResult();
  }
}
