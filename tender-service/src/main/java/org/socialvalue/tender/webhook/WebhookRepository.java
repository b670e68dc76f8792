package org.socialvalue.tender.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.problem.Refused;

/** Webhooks, each for its own authority only. */
@ApplicationScoped
public class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {

  /**
   * @throws Refused 404 where there is none, and just so where it is another authority's
   */
  Webhook own(UUID id, Actor actor) {
    return checked(findById(id), actor);
  }

  /** The same, its row held until the end of the transaction. */
  Webhook ownHeld(UUID id, Actor actor) {
    return checked(findById(id, LockModeType.PESSIMISTIC_WRITE), actor);
  }

  List<Webhook> page(Actor actor, @Nullable WebhookState state, SortedPage<Webhook> page) {
    return Wanted.where("authorityId = :org", "org", actor.org())
        .andIfAsked("state = :state", "state", state)
        .page(this, "Webhook w", page);
  }

  List<Webhook> ofAuthority(String authority) {
    return find("authorityId = ?1 order by id", authority).list();
  }

  private static Webhook checked(@Nullable Webhook webhook, Actor actor) {
    if (webhook == null || !actor.actsFor(webhook.authorityId())) {
      throw Refused.notFound("webhook");
    }
    return webhook;
  }
}
