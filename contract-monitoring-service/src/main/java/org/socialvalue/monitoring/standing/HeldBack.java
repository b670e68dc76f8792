package org.socialvalue.monitoring.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.standing.PromiseStanding.KpiStanding;
import org.socialvalue.monitoring.suppression.Suppressed;

/**
 * How many people of the latest periods wait to be shown, for each of many KPIs, in one statement.
 * Only the periods since the last large one are read: from there on nothing is held back.
 */
@ApplicationScoped
public class HeldBack {

  private static final String LATEST =
      """
      select k.id, latest.amounts
        from unnest(cast(:kpis as uuid[])) as asked (id)
        join kpi k on k.id = asked.id
        join contract c on c.id = k.contract_id
        left join lateral (
          select m.period_to
            from measurement m
           where COUNTS and m.net >= :threshold
           order by m.period_to desc limit 1) as large on true
        cross join lateral (
          select string_agg(cast(m.net as text), ' ' order by m.period_to) as amounts
            from measurement m
           where COUNTS and m.period_to > coalesce(large.period_to, date '-infinity')) as latest
       where latest.amounts is not null
      union all
      select k.id, cast(min(m.fewest) as text)
        from unnest(cast(:levels as uuid[])) as asked (id)
        join kpi k on k.id = asked.id
        join contract c on c.id = k.contract_id
        join measurement m on COUNTS and m.fewest > 0 and m.fewest < :threshold
       group by k.id
      """
          .replace(
              "COUNTS",
              "m.kpi_id = k.id and m.stage <> 'QUERIED' and m.period_to <= :today"
                  + " and m.period_to <= c.ends_on and (k.least_response_percent is null"
                  + " or m.response_percent is null"
                  + " or m.response_percent >= k.least_response_percent)");

  private final EntityManager db;

  HeldBack(EntityManager db) {
    this.db = db;
  }

  /**
   * Of each KPI in these contracts how much waits to be shown; of a level how few stand behind one
   * of its figures, nothing where they are enough.
   */
  public Function<KpiStanding, BigDecimal> of(
      List<ContractStanding> contracts, int threshold, LocalDate today) {
    var held =
        latest(
            ids(contracts, terms -> terms.kind().addsUp() && terms.tellsOfPeople()),
            ids(contracts, terms -> !terms.kind().addsUp() && !terms.tellsOfPeople()),
            threshold,
            today);
    return kpi -> held.getOrDefault(kpi.kpiId(), BigDecimal.ZERO);
  }

  /** The KPIs with such terms, as the database reads a list. */
  private static String ids(List<ContractStanding> contracts, Predicate<KpiTerms> asked) {
    return contracts.stream()
        .flatMap(contract -> contract.promises().stream())
        .flatMap(promise -> promise.kpis().stream())
        .filter(kpi -> asked.test(kpi.terms()))
        .map(kpi -> kpi.kpiId().toString())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private Map<UUID, BigDecimal> latest(String kpis, String levels, int threshold, LocalDate today) {
    @SuppressWarnings("unchecked") // several columns are always rows of objects
    List<Object[]> rows =
        db.createNativeQuery(LATEST)
            .setParameter("kpis", kpis)
            .setParameter("levels", levels)
            .setParameter("threshold", threshold)
            .setParameter("today", today)
            .getResultList();
    var held = new HashMap<UUID, BigDecimal>();
    for (var row : rows) {
      var periods = Arrays.stream(((String) row[1]).split(" ", -1)).map(BigDecimal::new).toList();
      held.put((UUID) row[0], Suppressed.heldBack(periods, threshold));
    }
    return held;
  }
}
