package org.socialvalue.evaluation.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.problem.Refused;

/** Awards, at most one for each lot that has not ended. */
@ApplicationScoped
public class AwardRepository implements PanacheRepositoryBase<Award, UUID> {

  private final Competitions competitions;

  public AwardRepository(Competitions competitions) {
    this.competitions = competitions;
  }

  /** The one that has not ended. */
  Optional<Award> of(UUID competitionId, String lotId) {
    return find("competitionId = ?1 and lotId = ?2 and endedAt is null", competitionId, lotId)
        .firstResultOptional();
  }

  /** All of a competition that have not ended. */
  List<Award> in(UUID competitionId) {
    return list("competitionId = ?1 and endedAt is null order by id", competitionId);
  }

  /** One of the actor's authority; another's is not there. */
  Award of(Actor actor, UUID id) {
    return ofAuthority(actor, findById(id));
  }

  /**
   * The same, with its competition for this transaction alone: whatever is done to an award takes
   * the competition first, so that two acts never wait for each other and no cancellation comes
   * between.
   *
   * @throws Refused 404 for another authority's, 409 where the competition was given up
   */
  Award alone(Actor actor, UUID id) {
    competitions.lockedForAuthority(actor, competitionOf(actor, id));
    return of(actor, id);
  }

  /** The same, for what is still to be closed once the competition goes on no more. */
  Award aloneEvenGivenUp(Actor actor, UUID id) {
    competitions.lockedEvenGivenUp(actor, competitionOf(actor, id));
    return of(actor, id);
  }

  /** Read without loading what is locked next: the lock must not find an older version there. */
  private UUID competitionOf(Actor actor, UUID id) {
    return getEntityManager()
        .createQuery(
            "select a.competitionId from Award a where a.id = :id and a.authority = :authority",
            UUID.class)
        .setParameter("id", id)
        .setParameter("authority", actor.org())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> Refused.notFound("award"));
  }

  private static Award ofAuthority(Actor actor, @Nullable Award award) {
    if (award == null || !actor.actsFor(award.authority())) {
      throw Refused.notFound("award");
    }
    return award;
  }

  List<Award> ofAuthority(String authority, AwardSearch search, SortedPage<Award> page) {
    return search
        .among(Wanted.where("authority = :org", "org", authority))
        .page(this, "Award a", page);
  }

  /** What was decided and not approved. */
  List<Award> decided(UUID competitionId) {
    return list("competitionId = ?1 and approvedAt is null and endedAt is null", competitionId);
  }
}
