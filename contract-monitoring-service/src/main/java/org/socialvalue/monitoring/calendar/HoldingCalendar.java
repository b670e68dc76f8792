package org.socialvalue.monitoring.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Waits for what is told of a contract's calendar at this moment, and keeps any more from being
 * told until the transaction ends: telling notes it on reviews too.
 */
@ApplicationScoped
public class HoldingCalendar {

  private final CalendarItemRepository items;

  HoldingCalendar(CalendarItemRepository items) {
    this.items = items;
  }

  /** Under the contract's lock, before its reviews are read. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void of(UUID contractId) {
    items.of(contractId);
  }
}
