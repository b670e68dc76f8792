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
import java.util.stream.Collectors;
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
      select k.id, string_agg(cast(m.net as text), ' ' order by m.period_to)
        from unnest(cast(:kpis as uuid[])) as asked (id)
        join kpi k on k.id = asked.id
        join contract c on c.id = k.contract_id
        left join lateral (
          select m.period_to
            from measurement m
           where COUNTS and m.net >= :threshold
           order by m.period_to desc limit 1) as large on true
        join measurement m
          on COUNTS and (large.period_to is null or m.period_to > large.period_to)
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
   * Of each KPI in these contracts how much waits to be shown; nothing where it counts no people.
   */
  public Function<KpiStanding, BigDecimal> of(
      List<ContractStanding> contracts, int threshold, LocalDate today) {
    var held = latest(people(contracts), threshold, today);
    return kpi -> held.getOrDefault(kpi.kpiId(), BigDecimal.ZERO);
  }

  /** The KPIs whose figures count people and add up, as the database reads a list. */
  private static String people(List<ContractStanding> contracts) {
    return contracts.stream()
        .flatMap(contract -> contract.promises().stream())
        .flatMap(promise -> promise.kpis().stream())
        .filter(kpi -> kpi.terms().kind().addsUp() && kpi.terms().tellsOfPeople())
        .map(kpi -> kpi.kpiId().toString())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private Map<UUID, BigDecimal> latest(String kpis, int threshold, LocalDate today) {
    @SuppressWarnings("unchecked") // several columns are always rows of objects
    List<Object[]> rows =
        db.createNativeQuery(LATEST)
            .setParameter("kpis", kpis)
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
