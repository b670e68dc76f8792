package org.socialvalue.monitoring.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.catalogue.ComparisonView.Line;
import org.socialvalue.monitoring.commitment.Commitment;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.kpi.Kpi;
import org.socialvalue.monitoring.kpi.KpiRepository;
import org.socialvalue.monitoring.measurement.Measurement;
import org.socialvalue.monitoring.spend.SpendEntry;
import org.socialvalue.monitoring.status.KpiStatus;

/** Sets side by side what contracts reached by one measure, in six statements however many. */
@ApplicationScoped
class ComparingMeasure {

  private final CatalogueRepository catalogue;
  private final KpiRepository kpis;
  private final EntityManager db;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  ComparingMeasure(
      CatalogueRepository catalogue,
      KpiRepository kpis,
      EntityManager db,
      CurrentActor actor,
      DatabaseClock clock) {
    this.catalogue = catalogue;
    this.kpis = kpis;
    this.db = db;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  ComparisonView compare(UUID measureId) {
    var measure = catalogue.known(measureId);
    var today = clock.today();
    var using = kpis.usingMeasure(measureId, actor.get().org());
    var ids = using.stream().map(Kpi::id).toList();
    var contracts =
        byId(
            db.createQuery("from Contract c where c.id in :ids", Contract.class)
                .setParameter("ids", using.stream().map(Kpi::contractId).distinct().toList())
                .getResultList(),
            Contract::id);
    var promises =
        byId(
            db.createQuery("from Commitment c where c.id in :ids", Commitment.class)
                .setParameter("ids", using.stream().map(Kpi::commitmentId).distinct().toList())
                .getResultList(),
            Commitment::id);
    var figures =
        db
            .createQuery("from Measurement m where m.kpiId in :ids", Measurement.class)
            .setParameter("ids", ids)
            .getResultList()
            .stream()
            .collect(Collectors.groupingBy(Measurement::kpiId));
    var spend =
        db
            .createQuery("from SpendEntry s where s.contractId in :ids", SpendEntry.class)
            .setParameter("ids", contracts.keySet())
            .getResultList()
            .stream()
            .collect(Collectors.groupingBy(SpendEntry::contractId));
    var lines =
        using.stream()
            .map(
                kpi ->
                    line(
                        kpi,
                        Objects.requireNonNull(contracts.get(kpi.contractId())),
                        Objects.requireNonNull(promises.get(kpi.commitmentId())),
                        figures.getOrDefault(kpi.id(), List.of()),
                        spend.getOrDefault(kpi.contractId(), List.of()),
                        today))
            .toList();
    boolean comparable = lines.stream().map(Line::measureVersion).distinct().count() <= 1;
    return new ComparisonView(measureId, measure.code(), today, comparable, lines);
  }

  private static Line line(
      Kpi kpi,
      Contract contract,
      Commitment promise,
      List<Measurement> figures,
      List<SpendEntry> spend,
      LocalDate today) {
    var terms = kpi.terms();
    var status =
        KpiStatus.derivedFrom(
            terms,
            contract.period(),
            figures.stream().map(figure -> figure.asMeasured(terms)).toList(),
            spend.stream().map(SpendEntry::asSpent).toList(),
            today);
    var supplier = contract.particulars().supplier();
    return new Line(
        contract.id(),
        supplier.id(),
        supplier.size(),
        kpi.id(),
        promise.lineage(),
        Objects.requireNonNull(terms.commonMeasure()).version(),
        terms.target() == null ? null : terms.target().amount(),
        status.gross(),
        status.achieved(),
        status.state(),
        status.reason());
  }

  private static <T> Map<UUID, T> byId(List<T> rows, Function<T, UUID> id) {
    return rows.stream().collect(Collectors.toMap(id, row -> row));
  }
}
