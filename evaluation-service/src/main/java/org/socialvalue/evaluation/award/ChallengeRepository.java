package org.socialvalue.evaluation.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.problem.Refused;

/** Challenges: to a provider its own, to the authority all of its awards'. */
@ApplicationScoped
public class ChallengeRepository implements PanacheRepositoryBase<Challenge, UUID> {

  List<Challenge> of(UUID awardId, Actor reader, PageRequest page) {
    return find(
            "awardId = ?1 and id > ?2 and (authority = ?3 or challenger = ?3) order by id",
            awardId,
            page.floor(),
            reader.org())
        .page(0, page.rows())
        .list();
  }

  /**
   * @throws Refused 404 for one that is not this actor's to see
   */
  Challenge visibleTo(Actor actor, UUID id) {
    var challenge = findById(id);
    if (challenge == null
        || !(actor.actsFor(challenge.authority()) || actor.actsFor(challenge.challenger()))) {
      throw Refused.notFound("challenge");
    }
    return challenge;
  }
}
