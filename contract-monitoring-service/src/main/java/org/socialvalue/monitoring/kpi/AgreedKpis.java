package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.AgreedKpi;
import org.socialvalue.events.Measure;
import org.socialvalue.events.Promise;
import org.socialvalue.monitoring.commitment.Commitment;
import org.socialvalue.monitoring.commitment.CommitmentRepository;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.policy.Policies;
import org.socialvalue.monitoring.suppression.Suppressed;

/** The KPIs of a contract that both sides stand by, as others are told of them. */
@ApplicationScoped
public class AgreedKpis {

  private final KpiRepository kpis;
  private final KpiVersionRepository versions;
  private final CommitmentRepository commitments;
  private final Policies policies;

  public AgreedKpis(
      KpiRepository kpis,
      KpiVersionRepository versions,
      CommitmentRepository commitments,
      Policies policies) {
    this.kpis = kpis;
    this.versions = versions;
    this.commitments = commitments;
    this.policies = policies;
  }

  /** In the order of their promises. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<AgreedKpi> of(Contract contract) {
    int threshold = policies.inForce(contract.particulars().authority().id()).threshold();
    Map<UUID, Promise> promises =
        commitments.of(contract.id()).stream()
            .collect(Collectors.toMap(Commitment::id, Commitment::promise));
    Map<UUID, KpiVersion> latest =
        versions.ofContract(contract.id()).stream()
            .collect(
                Collectors.toMap(KpiVersion::kpiId, Function.identity(), (one, later) -> later));
    return kpis.standing(contract.id()).stream()
        .filter(kpi -> kpi.stage() == KpiStage.AGREED)
        .map(
            kpi ->
                agreed(
                    Objects.requireNonNull(latest.get(kpi.id())),
                    Objects.requireNonNull(promises.get(kpi.commitmentId())),
                    threshold))
        .toList();
  }

  private static AgreedKpi agreed(KpiVersion version, Promise promise, int threshold) {
    var terms = version.terms();
    return new AgreedKpi(
        version.kpiId(),
        version.number(),
        version.inForceFrom(),
        promise.id(),
        promise.lineage(),
        promise.provenance(),
        promise.statement(),
        promise.category(),
        promise.priority(),
        new Measure(
            terms.looksAt(),
            terms.name(),
            terms.unit(),
            terms.direction(),
            told(terms, threshold),
            terms.target()),
        terms.frequencyMonths());
  }

  /** A level before that was a small number of people is not told. */
  private static @Nullable BigDecimal told(KpiTerms terms, int threshold) {
    var baseline = terms.baseline();
    return baseline != null
            && terms.tellsOfPeople()
            && Suppressed.count(Suppressed.people(baseline), threshold).hidden()
        ? null
        : baseline;
  }
}
