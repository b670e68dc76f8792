package org.socialvalue.monitoring.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Json;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.standing.PromiseStanding.KpiStanding;
import org.socialvalue.monitoring.suppression.OverTime;
import org.socialvalue.monitoring.suppression.OverTime.Change;
import org.socialvalue.monitoring.suppression.OverTime.Told;

/**
 * What of people may be told, for each of many KPIs, in one statement. Where figures came one after
 * the other and stayed as they were, only the periods since the last large one are read: from there
 * on nothing is held back. Else the whole list of what changed is.
 */
@ApplicationScoped
public class ReadingWhatIsTold {

  private static final String LATEST =
      """
      select k.id, latest.amounts, cast(null as text), cast(null as numeric)
        from unnest(cast(:sums as uuid[])) as asked (id)
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
         and not exists (select 1 from figure_change f where f.kpi_id = k.id)
      union all
      select k.id, null,
             cast(coalesce(json_agg(json_build_object(
               'figure', f.measurement_id, 'standsOn', f.stands_on, 'counts', f.counts)
               order by f.id) filter (where f.stands_on <= least(:today, c.ends_on)), '[]') as text),
             null
        from unnest(cast(:sums as uuid[])) as asked (id)
        join kpi k on k.id = asked.id
        join contract c on c.id = k.contract_id
        join figure_change f on f.kpi_id = k.id
       group by k.id
      union all
      select k.id, null, null, min(m.fewest)
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

  ReadingWhatIsTold(EntityManager db) {
    this.db = db;
  }

  /**
   * @param threshold the least number of people that is told
   */
  public WhatIsTold of(List<ContractStanding> contracts, int threshold, LocalDate today) {
    @SuppressWarnings("unchecked") // several columns are always rows of objects
    List<Object[]> rows =
        db.createNativeQuery(LATEST)
            .setParameter("sums", ids(contracts, ReadingWhatIsTold::isSumOfPeople))
            .setParameter(
                "levels", ids(contracts, terms -> !terms.kind().addsUp() && !terms.tellsOfPeople()))
            .setParameter("threshold", threshold)
            .setParameter("today", today)
            .getResultList();
    var waiting = new HashMap<UUID, List<BigDecimal>>();
    var listed = new HashMap<UUID, List<Change>>();
    var few = new HashSet<UUID>();
    for (var row : rows) {
      var kpi = (UUID) row[0];
      if (row[1] != null) {
        waiting.put(
            kpi, Arrays.stream(((String) row[1]).split(" ", -1)).map(BigDecimal::new).toList());
      } else if (row[2] != null) {
        listed.put(kpi, List.of(Json.read((String) row[2], Change[].class)));
      } else {
        few.add(kpi);
      }
    }
    return new Read(waiting, listed, few, threshold);
  }

  private static boolean isSumOfPeople(KpiTerms terms) {
    return terms.kind().addsUp() && terms.tellsOfPeople();
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

  /**
   * @param waiting the figures since the last large one, of KPIs that need no list
   * @param listed all that changed, of those that do
   * @param few levels that rest on few people
   */
  private record Read(
      Map<UUID, List<BigDecimal>> waiting,
      Map<UUID, List<Change>> listed,
      Set<UUID> few,
      int threshold)
      implements WhatIsTold {

    @Override
    public @Nullable Told told(KpiStanding kpi) {
      if (!isSumOfPeople(kpi.terms())) {
        return null;
      }
      var changes = listed.get(kpi.kpiId());
      return changes == null
          ? toldInTurn(kpi, waiting.getOrDefault(kpi.kpiId(), List.of()))
          : OverTime.told(changes, threshold);
    }

    /** All before the last large figure is told. */
    private Told toldInTurn(KpiStanding kpi, List<BigDecimal> latest) {
      var achieved = Objects.requireNonNullElse(kpi.status().achieved(), BigDecimal.ZERO);
      var earlier = achieved.subtract(latest.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
      var told = OverTime.inTurn(latest, threshold);
      return new Told(earlier.add(told.amount()), told.waiting(), told.adrift(), told.steps());
    }

    @Override
    public boolean isOfFew(KpiStanding kpi) {
      return few.contains(kpi.kpiId());
    }
  }
}
