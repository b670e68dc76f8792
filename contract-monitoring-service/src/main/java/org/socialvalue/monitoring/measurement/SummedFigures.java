package org.socialvalue.monitoring.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.status.Figures;
import org.socialvalue.monitoring.status.Figures.Figure;

/**
 * The figures of KPIs summed up by the database, so that nobody loads them to see where a KPI
 * stands: what {@link Figures#of} would have made of them. Each KPI's are read once, in the way
 * that its kind is reckoned, from an index that holds all that is needed.
 */
@ApplicationScoped
public class SummedFigures {

  /** Ten columns; the first of them is where {@link #read} begins. */
  public static final String COLUMNS =
      """
      k.reckoned, coalesce(f.counted, l.counted), f.few, coalesce(f.gross, l.gross),
      coalesce(f.net, l.net), coalesce(f.latest_on, l.latest_on), f.few_since, f.weight,
      f.reports, f.days
      """;

  /**
   * Joins to {@code kpi k} of {@code contract c} what was reported for periods that are over by
   * {@code :today} and by the contract's last day.
   */
  public static final String ADDED_UP =
      """
      left join lateral (
        select count(*) filter (where enough) as counted,
               count(*) filter (where few) as few,
               sum(g) filter (where enough) as gross, sum(n) filter (where enough) as net,
               sum(w) filter (where enough) as weight,
               max(period_to) filter (where enough) as latest_on,
               max(period_to) filter (where few) as few_since,
               count(*) as reports, sum(period_to - period_from + 1) as days
          from (select m.gross as g, m.net as n, cast(null as numeric) as w, PERIOD, ENOUGH
                  from measurement m
                 where k.reckoned = 'SUM' and OVER
                union all
                select m.gross * m.weight, m.net * m.weight, m.weight, PERIOD, ENOUGH
                  from measurement m
                 where k.reckoned = 'MEAN' and OVER
                union all
                select cast(null as numeric), cast(null as numeric), cast(null as numeric),
                       PERIOD, ENOUGH
                  from measurement m
                 where k.reckoned = 'LATEST' and k.least_response_percent is not null
                   and OVER) as figures) as f on true
      left join lateral (
        select cast(null as bigint) as counted, m.gross, m.net, m.period_to as latest_on
          from measurement m
         where k.reckoned = 'LATEST' and OVER and m.stage <> 'QUERIED'
           and (k.least_response_percent is null or m.response_percent is null
                or m.response_percent >= k.least_response_percent)
         order by m.period_to desc limit 1) as l on true
      """
          .replace("ENOUGH", "m.stage <> 'QUERIED' and ANSWERED as enough, FEW")
          .replace("FEW", "m.stage <> 'QUERIED' and not ANSWERED as few")
          .replace(
              "ANSWERED",
              "(k.least_response_percent is null or m.response_percent is null"
                  + " or m.response_percent >= k.least_response_percent)")
          .replace("PERIOD", "m.period_from, m.period_to")
          .replace(
              "OVER", "m.kpi_id = k.id and m.period_to <= :today and m.period_to <= c.ends_on");

  private static final String OF_CONTRACT =
      "select k.id, "
          + COLUMNS
          + " from kpi k join contract c on c.id = k.contract_id "
          + ADDED_UP
          + " where k.contract_id = :contract and k.id in (:kpis)";

  private final EntityManager db;

  public SummedFigures(EntityManager db) {
    this.db = db;
  }

  /** Of these KPIs of a contract, in one statement. */
  public Map<UUID, Figures> of(UUID contractId, Collection<UUID> kpis, LocalDate asOf) {
    if (kpis.isEmpty()) {
      return Map.of();
    }
    @SuppressWarnings("unchecked") // several columns are always rows of objects
    List<Object[]> rows =
        db.createNativeQuery(OF_CONTRACT)
            .setParameter("contract", contractId)
            .setParameter("kpis", kpis)
            .setParameter("today", asOf)
            .getResultList();
    var figures = new HashMap<UUID, Figures>();
    rows.forEach(row -> figures.put((UUID) row[0], read(row, 1)));
    return figures;
  }

  /**
   * @param at where {@link #COLUMNS} begin in the row
   */
  public static Figures read(Object[] row, int at) {
    var reckoned = (String) row[at];
    var figure = figure(row[at + 3], row[at + 4]);
    return new Figures(
        count(row[at + 1], figure),
        count(row[at + 2], null),
        reckoned.equals("SUM") ? figure : null,
        reckoned.equals("LATEST") ? figure : null,
        day(row[at + 5]),
        reckoned.equals("MEAN") ? mean(figure, (BigDecimal) row[at + 7]) : null,
        day(row[at + 6]),
        number(row[at + 8]),
        number(row[at + 9]));
  }

  private static @Nullable Figure figure(@Nullable Object gross, @Nullable Object net) {
    return gross == null || net == null ? null : new Figure((BigDecimal) gross, (BigDecimal) net);
  }

  private static @Nullable Figure mean(@Nullable Figure sum, @Nullable BigDecimal weight) {
    return sum == null || weight == null || weight.signum() <= 0
        ? null
        : new Figure(
            sum.gross().divide(weight, MathContext.DECIMAL64),
            sum.net().divide(weight, MathContext.DECIMAL64));
  }

  private static long number(@Nullable Object count) {
    return count == null ? 0 : ((Number) count).longValue();
  }

  private static int count(@Nullable Object counted, @Nullable Figure latest) {
    int count = Math.toIntExact(number(counted));
    return count == 0 && latest != null ? 1 : count;
  }

  private static @Nullable LocalDate day(@Nullable Object day) {
    return day instanceof Date date ? date.toLocalDate() : (LocalDate) day;
  }
}
