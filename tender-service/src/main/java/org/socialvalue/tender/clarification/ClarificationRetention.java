package org.socialvalue.tender.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.LettingGo;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.kit.retention.ErasingOneByOne;
import org.socialvalue.kit.retention.Retention;

/** What bidders asked in their own words, counted from when it was answered or declined. */
@ApplicationScoped
class ClarificationRetention implements Retention {

  private static final String WAITING =
      "select id from clarification where erased_at is null and settled_at < ? and id > ?"
          + " order by id limit ?";

  private final ErasingOneByOne oneByOne;
  private final EntityManager db;
  private final ClarificationRepository clarifications;
  private final ForgettingClarification forgetting;

  ClarificationRetention(
      ErasingOneByOne oneByOne,
      EntityManager db,
      ClarificationRepository clarifications,
      ForgettingClarification forgetting) {
    this.oneByOne = oneByOne;
    this.db = db;
    this.clarifications = clarifications;
    this.forgetting = forgetting;
  }

  @Override
  public String kind() {
    return "clarifications";
  }

  @Override
  public int erase(Instant before) {
    return oneByOne.each(kind(), WAITING, before.atOffset(ZoneOffset.UTC), this::eraseOne);
  }

  private boolean eraseOne(UUID id) {
    var tender = Sql.one(db, UUID.class, "select tender_id from clarification where id = ?", id);
    var clarification = clarifications.oneHeld(tender, id);
    if (clarification.erasedAt() != null) {
      return false;
    }
    forgetting.of(clarification, Actor.system("tender-service"), LettingGo.Reason.KEPT_LONG_ENOUGH);
    return true;
  }
}
