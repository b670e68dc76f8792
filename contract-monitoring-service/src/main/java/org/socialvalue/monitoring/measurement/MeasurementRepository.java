package org.socialvalue.monitoring.measurement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.monitoring.Period;

/** Reported figures. */
@ApplicationScoped
public class MeasurementRepository implements PanacheRepositoryBase<Measurement, UUID> {

  public List<Measurement> ofContract(UUID contractId) {
    return list("contractId = ?1 order by periodTo, id", contractId);
  }

  List<Period> periodsOf(UUID kpiId) {
    return list("kpiId = ?1 order by periodFrom", kpiId).stream().map(Measurement::period).toList();
  }

  /** Whether anything was ever reported for it. */
  public boolean hasAny(UUID kpiId) {
    return find("kpiId", kpiId).page(0, 1).firstResult() != null;
  }

  /** The days of the KPI's other figures that touch what a correction may move it to. */
  List<Period> otherPeriods(Measurement measurement) {
    return list(
            "kpiId = ?1 and id <> ?2 order by periodFrom", measurement.kpiId(), measurement.id())
        .stream()
        .map(Measurement::period)
        .toList();
  }

  List<Measurement> page(UUID kpiId, PageRequest page) {
    return find("kpiId = ?1 and id > ?2 order by id", kpiId, page.floor())
        .page(0, page.rows())
        .list();
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
