package org.socialvalue.monitoring.measurement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.monitoring.Period;

/** Reported figures. */
@ApplicationScoped
public class MeasurementRepository implements PanacheRepositoryBase<Measurement, UUID> {

  private static final int MOST_OVERLAPS = 10;
  private static final UUID NO_FIGURE = new UUID(0, 0);

  public List<Measurement> ofKpi(UUID kpiId) {
    return list("kpiId = ?1 order by periodTo, id", kpiId);
  }

  /**
   * The days of the KPI's figures that have days in common with these: the first few of them.
   *
   * @param except the figure that is corrected; null for a new one
   */
  List<Period> overlapping(UUID kpiId, Period period, @Nullable UUID except) {
    return getEntityManager()
        .createQuery(
            "select m.periodFrom, m.periodTo from Measurement m where m.kpiId = :kpi"
                + " and m.periodFrom <= :to and m.periodTo >= :from and m.id <> :except"
                + " order by m.periodFrom",
            Object[].class)
        .setParameter("kpi", kpiId)
        .setParameter("from", period.from())
        .setParameter("to", period.to())
        .setParameter("except", except == null ? NO_FIGURE : except)
        .setMaxResults(MOST_OVERLAPS)
        .getResultStream()
        .map(days -> new Period((LocalDate) days[0], (LocalDate) days[1]))
        .toList();
  }

  /** Whether anything was ever reported for it. */
  public boolean hasAny(UUID kpiId) {
    return find("kpiId", kpiId).page(0, 1).firstResult() != null;
  }

  List<Measurement> page(UUID kpiId, MeasurementSearch search, SortedPage<Measurement> page) {
    return search
        .among(Wanted.where("kpiId = :kpi", "kpi", kpiId))
        .page(this, "Measurement m", page);
  }

  /** How many figures of each KPI there are at each stage of being checked. */
  public Map<UUID, Map<MeasurementStage, Long>> stagesOf(UUID contractId) {
    return getEntityManager()
        .createQuery(
            "select m.kpiId, m.stage, count(m) from Measurement m where m.contractId = :id"
                + " group by m.kpiId, m.stage",
            Object[].class)
        .setParameter("id", contractId)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.toMap(row -> (MeasurementStage) row[1], row -> (Long) row[2])));
  }

  /** What bears out the latest figure of each KPI that has one. */
  public Map<UUID, LatestEvidence> latestEvidenceOf(UUID contractId) {
    return getEntityManager()
        .createQuery(
            "select m.kpiId, m.id, m.periodFrom, m.periodTo, m.evidence,"
                + " (select count(f.id) from EvidenceFile f where f.measurementId = m.id)"
                + " from Kpi k join Measurement m on m.kpiId = k.id and m.periodTo ="
                + " (select max(n.periodTo) from Measurement n where n.kpiId = k.id)"
                + " where k.contractId = :id",
            Object[].class)
        .setParameter("id", contractId)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (UUID) row[0],
                row ->
                    new LatestEvidence(
                        (UUID) row[1],
                        (LocalDate) row[2],
                        (LocalDate) row[3],
                        (String) row[4],
                        (Long) row[5])));
  }

  /** Which contract it belongs to, without loading it, so that the contract is locked first. */
  @Nullable UUID contractOf(UUID id) {
    return getEntityManager()
        .createQuery("select m.contractId from Measurement m where m.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
