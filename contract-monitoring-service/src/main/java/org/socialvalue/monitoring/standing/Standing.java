package org.socialvalue.monitoring.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.standing.PromiseStanding.Followed;

/** Where the promises of one contract or of all contracts of an authority stand. */
@ApplicationScoped
public class Standing {

  private final ReadingContracts contracts;
  private final ReadingKpis kpis;

  public Standing(ReadingContracts contracts, ReadingKpis kpis) {
    this.contracts = contracts;
    this.kpis = kpis;
  }

  /** In three statements, however many contracts, promises and figures there are. */
  public List<ContractStanding> ofAuthority(String authority, LocalDate today) {
    return with(
        contracts.ofAuthority(authority, today),
        contracts.promisesOfAuthority(authority, today),
        kpis.ofAuthority(authority, today));
  }

  /** Only what counts by one measure of the catalogue; in three statements too. */
  public List<ContractStanding> usingMeasure(String authority, UUID measureId, LocalDate today) {
    return with(
        contracts.usingMeasure(authority, measureId, today),
        contracts.promisesUsingMeasure(authority, measureId, today),
        kpis.usingMeasure(authority, measureId, today));
  }

  /** What is reckoned is pure, and there is much of it: on all cores. */
  private static List<ContractStanding> with(
      List<ContractStanding> contracts, List<Followed> promises, List<ReadKpi> kpis) {
    var followed = promises.stream().collect(Collectors.groupingBy(Followed::contractId));
    var read = kpis.stream().collect(Collectors.groupingBy(ReadKpi::commitmentId));
    return contracts.parallelStream()
        .map(
            contract ->
                with(
                    contract,
                    followed.getOrDefault(contract.contract().id(), List.of()),
                    commitment -> read.getOrDefault(commitment, List.of())))
        .toList();
  }

  /** In three statements; null where there is no such contract. Whoever asks has been checked. */
  public @Nullable ContractStanding of(UUID contractId, LocalDate today) {
    var contract = contracts.one(contractId, today);
    if (contract == null) {
      return null;
    }
    var read =
        kpis
            .of(contractId, contract.contract().isActivated(), contract.contract().judgedOn(today))
            .stream()
            .collect(Collectors.groupingBy(ReadKpi::commitmentId));
    return with(
        contract,
        contracts.promisesOf(contractId, today),
        commitment -> read.getOrDefault(commitment, List.of()));
  }

  private static ContractStanding with(
      ContractStanding contract, List<Followed> followed, KpisOf kpisOf) {
    return new ContractStanding(
        contract.contract(),
        contract.asOf(),
        contract.spending(),
        followed.stream()
            .map(
                promise ->
                    PromiseStanding.of(
                        contract,
                        promise,
                        kpisOf.commitment(promise.commitmentId()).stream()
                            .map(kpi -> kpi.standing(contract))
                            .toList()))
            .toList());
  }

  private interface KpisOf {
    List<ReadKpi> commitment(UUID id);
  }
}
