package org.socialvalue.evaluation.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.problem.Refused;

/** Awards, at most one for each lot. */
@ApplicationScoped
public class AwardRepository implements PanacheRepositoryBase<Award, UUID> {

  Optional<Award> of(UUID competitionId, String lotId) {
    return find("competitionId = ?1 and lotId = ?2", competitionId, lotId).firstResultOptional();
  }

  /** One of the actor's authority; another's is not there. */
  Award of(Actor actor, UUID id) {
    return ofAuthority(actor, findById(id));
  }

  /** The same, for this transaction alone. */
  Award locked(Actor actor, UUID id) {
    return ofAuthority(actor, findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static Award ofAuthority(Actor actor, @Nullable Award award) {
    if (award == null || !actor.actsFor(award.authority())) {
      throw Refused.notFound("award");
    }
    return award;
  }

  List<Award> ofAuthority(String authority, PageRequest page) {
    return find("authority = ?1 and id > ?2 order by id", authority, page.floor())
        .page(0, page.rows())
        .list();
  }
}
