package org.socialvalue.monitoring.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A report is done once every agreed KPI that it asks for has a figure of its own reporting period:
 * the stretch of its months, counted from the contract's first day, that ends with the report. A
 * figure is of that stretch where at least half of the shorter of the two lies in the other, so
 * that a provider may count by calendar months where the contract begins in the middle of one, and
 * the figure of the period before never stands for this one. A KPI that came into force after the
 * period is not asked for it; a report that no KPI is asked for any more is not done by itself.
 * Looked at in the transaction that takes a figure in, under the contract's lock, in one statement.
 */
@ApplicationScoped
public class ReportsComeIn {

  private static final String ASKED =
      """
      kpi.contract_id = item.contract_id and kpi.stage = 'AGREED'
              and kpi.terms ->> 'kind' not in ('NARRATIVE', 'MILESTONE')
              and item.frequencies @> (kpi.terms -> 'frequencyMonths')
              and not exists (
                select 1 from kpi_version version
                 where version.kpi_id = kpi.id
                having min(version.in_force_from) > item.period_to)\
      """;

  private static final String DONE =
      """
      update calendar_item item
         set done_at = clock_timestamp(), version = version + 1,
             next_on = case when due_told_at is null and due_on <= :today then due_on end
       where item.contract_id = :contract and item.kind = 'REPORT' and item.done_at is null
         and item.period_to <= :today
         and exists (select 1 from kpi where ASKED)
         and not exists (
           select 1 from kpi
            cross join lateral (
              select max(own.begins) as begins
                from contract
               cross join lateral (
                 select cast(contract.particulars #>> '{terms,startsOn}' as date) as day,
                        cast(kpi.terms ->> 'frequencyMonths' as int) as months) first
               cross join lateral generate_series(
                 0, (item.period_to - first.day) / (28 * first.months)) n
               cross join lateral (
                 select cast(first.day + make_interval(months => first.months * n) as date)
                   as begins) own
               where contract.id = item.contract_id and own.begins <= item.period_to) stretch
            where ASKED
              and not exists (
                select 1 from measurement figure
                 where figure.kpi_id = kpi.id
                   and 2 * (least(figure.period_to, item.period_to)
                             - greatest(figure.period_from, stretch.begins) + 1)
                     > least(figure.period_to - figure.period_from,
                             item.period_to - stretch.begins)))\
      """
          .replace("ASKED", ASKED);

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
