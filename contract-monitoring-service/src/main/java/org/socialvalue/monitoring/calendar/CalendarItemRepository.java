package org.socialvalue.monitoring.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.socialvalue.events.DueKind;

/** What falls due. */
@ApplicationScoped
public class CalendarItemRepository implements PanacheRepositoryBase<CalendarItem, UUID> {

  /** Locked: what is told of them at this moment comes first. */
  List<CalendarItem> of(UUID contractId) {
    return find("contractId = ?1 order by dueOn, id", contractId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /**
   * Those with something to tell by this day, the longest waiting first, locked. What somebody else
   * is changing at this moment is left for the next look, so that nobody waits for anybody.
   */
  List<CalendarItem> toTell(LocalDate today, int most) {
    return getEntityManager()
        .createQuery(
            "from CalendarItem where nextOn <= :today order by nextOn, id", CalendarItem.class)
        .setParameter("today", today)
        .setMaxResults(most)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
        .getResultList();
  }

  /** Not done yet, locked. */
  List<CalendarItem> open(UUID contractId, DueKind kind) {
    return find(
            "contractId = ?1 and kind = ?2 and doneAt is null order by dueOn, id", contractId, kind)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
