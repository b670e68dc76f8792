package org.socialvalue.evaluation.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.problem.Refused;

/** Challenges: to a provider its own, to the authority all of its awards'. */
@ApplicationScoped
public class ChallengeRepository implements PanacheRepositoryBase<Challenge, UUID> {

  /**
   * @param open whether those without an outcome, or those with one; null for both
   */
  List<Challenge> of(
      UUID awardId,
      Actor reader,
      @Nullable Boolean open,
      Challenge.@Nullable Outcome outcome,
      SortedPage<Challenge> page) {
    var wanted =
        Wanted.where("awardId = :award", "award", awardId)
            .and("authority = :org or challenger = :org", "org", reader.org());
    if (open != null) {
      wanted.and(open ? "outcome is null" : "outcome is not null");
    }
    return wanted
        .andIfAsked("outcome = :outcome", "outcome", outcome)
        .page(this, "Challenge c", page);
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
