package org.socialvalue.monitoring.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A report is done once every agreed KPI that it asks for has a figure of its reporting period:
 * whose period ends in it or goes on over its end. Looked at in the transaction that takes a figure
 * in, under the contract's lock, in one statement.
 */
@ApplicationScoped
public class ReportsComeIn {

  private static final String DONE =
      """
      update calendar_item item
         set done_at = clock_timestamp(), version = version + 1,
             next_on = case when due_told_at is null and due_on <= :today then due_on end
       where item.contract_id = :contract and item.kind = 'REPORT' and item.done_at is null
         and item.period_to <= :today
         and not exists (
           select 1 from kpi
            where kpi.contract_id = item.contract_id and kpi.stage = 'AGREED'
              and kpi.terms ->> 'kind' not in ('NARRATIVE', 'MILESTONE')
              and item.frequencies @> (kpi.terms -> 'frequencyMonths')
              and not exists (
                select 1 from measurement figure
                 where figure.kpi_id = kpi.id
                   and figure.period_from <= item.period_to
                   and figure.period_to > item.period_to
                     - make_interval(months => (kpi.terms ->> 'frequencyMonths')::int)))\
      """;

  private final EntityManager db;

  public ReportsComeIn(EntityManager db) {
    this.db = db;
  }

  public void look(UUID contractId, LocalDate today) {
    db.createNativeQuery(DONE)
        .setParameter("contract", contractId)
        .setParameter("today", today)
        .executeUpdate();
  }
}
