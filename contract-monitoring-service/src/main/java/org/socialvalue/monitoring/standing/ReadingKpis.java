package org.socialvalue.monitoring.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Json;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.measurement.Sample;
import org.socialvalue.monitoring.measurement.SummedFigures;
import org.socialvalue.monitoring.standing.PromiseStanding.Response;
import org.socialvalue.monitoring.status.Figures;
import org.socialvalue.monitoring.status.Measured;
import org.socialvalue.monitoring.status.Spent;
import org.socialvalue.monitoring.status.TermsInForce;
import org.socialvalue.monitoring.suppression.OverTime.Change;

/**
 * KPIs with their figures in one statement: summed up in the database for all of an authority, or
 * one by one for a contract or a measure. What is summed is what {@link Figures#of} would have
 * summed.
 */
@ApplicationScoped
class ReadingKpis {

  /** The terms over time, only where they were agreed more than once. */
  private static final String COURSE =
      """
      case when k.agreed_version > 1 then
        (select cast(json_agg(json_build_object('from', v.in_force_from, 'terms', v.terms)
                  order by v.number) as text)
           from kpi_version v where v.kpi_id = k.id) end
      """;

  private static final String SUMMED =
      """
      select k.id, k.commitment_id, cast(k.terms as text), COURSE, FIGURES
        from kpi k
        join contract c on c.id = k.contract_id
        ADDED_UP
       where c.authority_id = :authority and k.stage = 'AGREED' and ASKED_FOR
       order by k.contract_id, k.position, k.id
      """
          .replace("FIGURES", SummedFigures.COLUMNS)
          .replace("ADDED_UP", SummedFigures.ADDED_UP)
          .replace("COURSE", COURSE);

  private static final String ONE_BY_ONE =
      """
      select k.id, k.commitment_id, cast(k.terms as text),
             (select cast(json_agg(json_build_object(
                       'id', m.id, 'from', m.period_from, 'to', m.period_to, 'gross', m.gross, 'net', m.net,
                       'stage', m.stage, 'weight', m.weight, 'response', m.response_percent,
                       'asked', m.sample -> 'asked', 'answered', m.sample -> 'answered',
                       'numerator', m.sample -> 'numerator',
                       'denominator', m.sample -> 'denominator')
                       order by m.period_to) as text)
                from measurement m
               where m.kpi_id = k.id and m.period_to <= least(:today, c.ends_on)),
             (select cast(json_agg(json_build_object(
                       'period', json_build_object('from', s.period_from, 'to', s.period_to),
                       'amount', s.amount)) as text)
                from spend_entry s
               where s.contract_id = c.id and s.period_to <= least(:today, c.ends_on)),
             COURSE,
             (select case when count(*) > 0 then cast(coalesce(json_agg(json_build_object(
                       'figure', f.measurement_id, 'standsOn', f.stands_on, 'counts', f.counts)
                       order by f.id) filter (where f.stands_on <= least(:today, c.ends_on)),
                       '[]') as text) end
                from figure_change f where f.kpi_id = k.id)
        from kpi k
        join contract c on c.id = k.contract_id
       where ASKED_FOR
       order by k.contract_id, k.position, k.id
      """
          .replace("COURSE", COURSE);

  private final EntityManager db;

  ReadingKpis(EntityManager db) {
    this.db = db;
  }

  /** Those in force in contracts that run or ran. */
  List<ReadKpi> ofAuthority(String authority, LocalDate today) {
    return rows(
            db.createNativeQuery(SUMMED.replace("ASKED_FOR", "c.activated"))
                .setParameter("authority", authority)
                .setParameter("today", today))
        .parallelStream()
        .map(ReadingKpis::summed)
        .toList();
  }

  /** Those that count by one measure of the catalogue, also where the contract is a draft. */
  List<ReadKpi> usingMeasure(String authority, UUID measureId, LocalDate today) {
    return rows(
            db.createNativeQuery(
                    ONE_BY_ONE.replace(
                        "ASKED_FOR",
                        "c.authority_id = :authority and k.stage = 'AGREED'"
                            + " and k.common_measure_id = :measure"))
                .setParameter("authority", authority)
                .setParameter("measure", measureId)
                .setParameter("today", today))
        .stream()
        .map(row -> oneByOne(row, today))
        .toList();
  }

  /**
   * @param running whether the contract runs or ran; of a draft all that is agreed or proposed
   */
  List<ReadKpi> of(UUID contractId, boolean running, LocalDate today) {
    return rows(
            db.createNativeQuery(
                    ONE_BY_ONE.replace(
                        "ASKED_FOR", "k.contract_id = :contract and k.stage in (:stages)"))
                .setParameter("contract", contractId)
                .setParameter("stages", running ? List.of("AGREED") : List.of("AGREED", "PROPOSED"))
                .setParameter("today", today))
        .stream()
        .map(row -> oneByOne(row, today))
        .toList();
  }

  @SuppressWarnings("unchecked") // several columns are always rows of objects
  private static List<Object[]> rows(jakarta.persistence.Query query) {
    return query.getResultList();
  }

  private static ReadKpi summed(Object[] row) {
    return new ReadKpi(
        (UUID) row[0],
        (UUID) row[1],
        terms(row[2]),
        course(row[3]),
        SummedFigures.read(row, 4),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  private static KpiTerms terms(Object json) {
    return Json.read((String) json, KpiTerms.class);
  }

  private static ReadKpi oneByOne(Object[] row, LocalDate today) {
    var terms = terms(row[2]);
    var points = row[3] == null ? new Point[0] : Json.read((String) row[3], Point[].class);
    var measured = Arrays.stream(points).map(point -> point.measured(terms)).toList();
    var spent = row[4] == null ? new Spent[0] : Json.read((String) row[4], Spent[].class);
    return new ReadKpi(
        (UUID) row[0],
        (UUID) row[1],
        terms,
        course(row[5]),
        Figures.of(measured, today),
        measured,
        row[6] == null
            ? Arrays.stream(points).map(point -> point.change(terms)).toList()
            : List.of(Json.read((String) row[6], Change[].class)),
        List.of(spent),
        Arrays.stream(points)
            .filter(point -> point.answers() != null && !point.stage.equals("QUERIED"))
            .reduce((earlier, later) -> later)
            .map(Point::answers)
            .orElse(null));
  }

  /** Empty where the terms were agreed once. */
  private static List<TermsInForce> course(@Nullable Object json) {
    return json == null
        ? List.of()
        : TermsInForce.over(List.of(Json.read((String) json, TermsInForce[].class)));
  }

  private record Point(
      UUID id,
      LocalDate from,
      LocalDate to,
      BigDecimal gross,
      BigDecimal net,
      String stage,
      BigDecimal weight,
      @Nullable BigDecimal response,
      @Nullable Integer asked,
      @Nullable Integer answered,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator) {

    @Nullable Response answers() {
      return asked == null || answered == null ? null : new Response(asked, answered);
    }

    /** Where each came after the one before and stayed as it was. */
    Change change(KpiTerms terms) {
      var measured = measured(terms);
      boolean counts = measured.counts() && measured.enoughAnswered();
      return new Change(id, to, counts ? net : BigDecimal.ZERO);
    }

    Measured measured(KpiTerms terms) {
      var least = terms.leastResponsePercent();
      return new Measured(
          new Period(from, to),
          gross,
          net,
          !stage.equals("QUERIED"),
          least == null || response == null || response.compareTo(least) >= 0,
          weight,
          Sample.fewest(answered, numerator, denominator));
    }
  }
}
