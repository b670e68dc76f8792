package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.ContractFiles;
import org.socialvalue.monitoring.contract.Side;
import org.socialvalue.monitoring.contract.rules.ActivationCase.KpiCase;

/**
 * What the rules find in the contract as a revision would leave it. Advice that stood before the
 * revision was acknowledged then and is left out.
 */
@ApplicationScoped
class RevisionFile {

  private final KpiRepository kpis;
  private final ContractFiles files;

  RevisionFile(KpiRepository kpis, ContractFiles files) {
    this.kpis = kpis;
    this.files = files;
  }

  List<Finding> findings(Contract contract, KpiRevision revision) {
    var left = new ArrayList<KpiCase>();
    for (var kpi : kpis.standing(contract.id())) {
      var change = revision.changeOf(kpi.id());
      if (change == null) {
        left.add(kpi.forActivation());
      } else if (change.kind() != RevisionChange.Kind.RETIRE) {
        left.add(revised(kpi, change));
      }
    }
    revision.changes().stream()
        .filter(change -> change.kind() == RevisionChange.Kind.ADD)
        .map(change -> revised(kpis.findById(change.kpiId()), change))
        .forEach(left::add);
    var waived =
        revision.changes().stream()
            .filter(RevisionChange::waivesPromise)
            .map(RevisionChange::commitmentId)
            .collect(Collectors.toUnmodifiableSet());
    var known =
        files.findings(
            contract,
            kpis.standing(contract.id()).stream().map(Kpi::forActivation).toList(),
            Set.of());
    return files.findings(contract, left, waived).stream()
        .filter(finding -> finding.blocks() || !known.contains(finding))
        .toList();
  }

  private static KpiCase revised(Kpi kpi, RevisionChange change) {
    var terms = Objects.requireNonNull(change.terms());
    return new KpiCase(
        kpi.id(),
        kpi.commitmentId(),
        terms,
        true,
        true,
        kpi.methodIsChosenByProvider(terms.method(), change.by() == Side.PROVIDER));
  }
}
