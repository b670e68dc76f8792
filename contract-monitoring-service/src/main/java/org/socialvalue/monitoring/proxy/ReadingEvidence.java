package org.socialvalue.monitoring.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.commitment.Commitment;
import org.socialvalue.monitoring.commitment.CommitmentRepository;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.kpi.Kpi;
import org.socialvalue.monitoring.kpi.ReaderStandings;
import org.socialvalue.monitoring.proxy.ProxyViews.Beside;
import org.socialvalue.monitoring.proxy.ProxyViews.EvidenceView;
import org.socialvalue.monitoring.proxy.ProxyViews.Line;
import org.socialvalue.monitoring.proxy.ProxyViews.ProxyView;
import org.socialvalue.monitoring.status.KpiStatus;

/**
 * A contract's outcomes in the order of their promises, with the proxies that stand beside them.
 */
@ApplicationScoped
public class ReadingEvidence {

  private static final String NOTE =
      "Evidence of value for money for these outcomes alone. Values of different sources and years"
          + " don't add up to the social value of a contract, and no contract, provider or outcome"
          + " is judged, weighed or ranked by them.";

  private final Contracts contracts;
  private final CommitmentRepository commitments;
  private final ReaderStandings standings;
  private final Proxies proxies;
  private final ProxyUses uses;
  private final DatabaseClock clock;

  public ReadingEvidence(
      Contracts contracts,
      CommitmentRepository commitments,
      ReaderStandings standings,
      Proxies proxies,
      ProxyUses uses,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.commitments = commitments;
    this.standings = standings;
    this.proxies = proxies;
    this.uses = uses;
    this.clock = clock;
  }

  @Transactional
  EvidenceView of(UUID contractId) {
    var contract = contracts.seen(contractId, "contract");
    var today = clock.today();
    var used = uses.of(contractId);
    var known =
        proxies.list("id in ?1", used.stream().map(ProxyUse::proxyId).distinct().toList()).stream()
            .collect(Collectors.toMap(Proxy::id, proxy -> proxy));
    var lineages =
        commitments.of(contractId).stream()
            .collect(Collectors.toMap(Commitment::id, Commitment::lineage));
    var lines =
        standings.of(contract, today).entrySet().stream()
            .map(of -> line(of.getKey(), of.getValue(), lineages, used, known))
            .toList();
    return new EvidenceView(
        contractId,
        today,
        lines,
        sum(lines),
        lines.stream().filter(line -> line.proxies().isEmpty()).count(),
        NOTE);
  }

  private static Line line(
      Kpi kpi,
      KpiStatus status,
      Map<UUID, UUID> lineages,
      List<ProxyUse> used,
      Map<UUID, Proxy> known) {
    return new Line(
        kpi.id(),
        Objects.requireNonNull(lineages.get(kpi.commitmentId())),
        kpi.terms().name(),
        kpi.terms().unit(),
        status.state(),
        status.achieved(),
        used.stream()
            .filter(use -> use.kpiId().equals(kpi.id()))
            .map(
                use ->
                    beside(
                        use, Objects.requireNonNull(known.get(use.proxyId())), status.achieved()))
            .toList());
  }

  private static Beside beside(ProxyUse use, Proxy proxy, @Nullable BigDecimal achieved) {
    return new Beside(
        use.id(),
        ProxyView.from(proxy),
        use.reason(),
        achieved == null
            ? null
            : achieved.multiply(proxy.value()).setScale(2, RoundingMode.HALF_UP));
  }

  private static @Nullable BigDecimal sum(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.proxies().stream())
        .map(Beside::pounds)
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .orElse(null);
  }
}
