package org.socialvalue.monitoring.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.chart.Plain;
import org.socialvalue.monitoring.contract.ContractState;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.ledger.PromiseVerdict;
import org.socialvalue.monitoring.portfolio.PortfolioView.Amount;
import org.socialvalue.monitoring.portfolio.PortfolioView.By;
import org.socialvalue.monitoring.portfolio.PortfolioView.Group;
import org.socialvalue.monitoring.standing.ContractStanding;
import org.socialvalue.monitoring.standing.WhatIsTold;
import org.socialvalue.monitoring.status.KpiState;
import org.socialvalue.monitoring.suppression.SharedSum;

/** Puts contracts together, each outcome counted once. Pure: the same contracts, the same view. */
final class Portfolio {

  private static final String ALL = "ALL";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final List<String> NOTES =
      List.of(
          "An outcome is counted once, by its lineage, however many contracts promise it. It is"
              + " kept when every contract keeps it, and open while one of them is.",
          "An outcome stands where the worst of its KPIs stands.",
          "Small numbers of people are held back contract by contract until they are enough, before"
              + " anything is put together. What became of an outcome, and where it stands, is not"
              + " told where it would tell such a number.",
          "Of figures for one outcome from contracts that serve a common area at the same time only"
              + " the largest counts, since they may tell of the same people. Other figures of the"
              + " same measure add up. All are net of what others did.",
          "An outcome that lands in two areas, or that providers of two sizes promise, stands under"
              + " both: groups need not add up to the whole.",
          "By size and sector of provider a contract stands under its lead alone, whoever delivers with"
              + " it, so that nothing is counted twice. How many contracts have a small or medium, or"
              + " a voluntary, partner is told beside.",
          "Only measures that at least two contracts share are put together; levels, ratios and"
              + " milestones are not.");

  private final LocalDate asOf;
  private final int threshold;
  private final List<ContractStanding> contracts;
  private final List<Held> counted;
  private final Map<MeasureKey, Named> shared;
  private final Map<UUID, Outcome> outcomes;
  private final Map<UUID, Outcome.Told> told;

  private Portfolio(
      List<ContractStanding> contracts, WhatIsTold whatIsTold, int threshold, LocalDate asOf) {
    this.asOf = asOf;
    this.threshold = threshold;
    this.contracts = contracts;
    this.counted =
        contracts.parallelStream()
            .flatMap(
                contract ->
                    contract.promises().stream()
                        .filter(one -> one.promise().counted())
                        .map(one -> Held.of(contract, one, whatIsTold, threshold)))
            .toList();
    this.shared = shared(counted);
    this.outcomes = outcomes(counted);
    this.told = new HashMap<>();
    outcomes.forEach((lineage, outcome) -> told.put(lineage, outcome.told()));
  }

  /**
   * @param threshold the least number of people that is shared
   */
  static PortfolioView of(
      List<ContractStanding> contracts, WhatIsTold whatIsTold, int threshold, LocalDate asOf) {
    return new Portfolio(contracts, whatIsTold, threshold, asOf).view();
  }

  private PortfolioView view() {
    int promises = contracts.stream().mapToInt(contract -> contract.promises().size()).sum();
    return new PortfolioView(
        contracts.stream()
            .map(contract -> contract.contract().particulars().authority().name())
            .findFirst()
            .orElse(null),
        asOf,
        in(ContractState.ACTIVE),
        in(ContractState.ENDED),
        (int)
            contracts.stream()
                .map(contract -> contract.contract().particulars().supplier().id())
                .distinct()
                .count(),
        WithPartners.of(contracts),
        promises,
        promises - counted.size(),
        group(ALL, counted),
        Stream.of(Dimension.values()).map(this::by).toList(),
        threshold,
        NOTES);
  }

  private int in(ContractState state) {
    return (int) contracts.stream().filter(contract -> contract.state() == state).count();
  }

  private By by(Dimension dimension) {
    var groups = new TreeMap<String, List<Held>>();
    for (var held : counted) {
      for (var code : dimension.codes(held)) {
        groups.computeIfAbsent(code, any -> new ArrayList<>()).add(held);
      }
    }
    return new By(
        dimension,
        groups.entrySet().stream().map(of -> group(of.getKey(), of.getValue())).toList());
  }

  private static Map<UUID, Outcome> outcomes(List<Held> held) {
    var byLineage = new LinkedHashMap<UUID, List<Held>>();
    for (var one : held) {
      byLineage.computeIfAbsent(one.lineage(), any -> new ArrayList<>(1)).add(one);
    }
    var outcomes = new LinkedHashMap<UUID, Outcome>();
    byLineage.forEach((lineage, of) -> outcomes.put(lineage, new Outcome(lineage, of)));
    return outcomes;
  }

  /** Most outcomes stand under a code with all their contracts: what is told of those is known. */
  private Outcome.Told told(Outcome part) {
    var whole = outcomes.get(part.lineage());
    var known = told.get(part.lineage());
    return known != null && whole != null && whole.held().size() == part.held().size()
        ? known
        : part.told();
  }

  private Group group(String code, List<Held> held) {
    var verdicts = new EnumMap<PromiseVerdict, Integer>(PromiseVerdict.class);
    var states = new EnumMap<KpiState, Integer>(KpiState.class);
    var amounts = new HashMap<MeasureKey, List<Outcome.Sum>>();
    int withheld = 0;
    var parts = outcomes(held).values();
    for (var outcome : parts) {
      var one = told(outcome);
      if (one.verdict() != null) {
        verdicts.merge(one.verdict(), 1, Integer::sum);
      }
      if (one.state() != null) {
        states.merge(one.state(), 1, Integer::sum);
      }
      if (one.isWithheld()) {
        withheld++;
      }
      one.amounts()
          .forEach(
              (measure, sum) ->
                  amounts.computeIfAbsent(measure, any -> new ArrayList<>()).add(sum));
    }
    return new Group(
        code,
        parts.size(),
        (int) held.stream().map(Held::contractId).distinct().count(),
        verdicts,
        kept(verdicts),
        states,
        withheld,
        amounts(amounts));
  }

  private static @Nullable BigDecimal kept(Map<PromiseVerdict, Integer> verdicts) {
    int decided =
        verdicts.entrySet().stream()
            .filter(of -> of.getKey().isDecided())
            .mapToInt(Map.Entry::getValue)
            .sum();
    return decided == 0
        ? null
        : BigDecimal.valueOf(verdicts.getOrDefault(PromiseVerdict.KEPT, 0))
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(decided), 1, RoundingMode.HALF_UP);
  }

  private List<Amount> amounts(Map<MeasureKey, List<Outcome.Sum>> sums) {
    return shared.values().stream()
        .filter(named -> sums.containsKey(named.key))
        .map(named -> amount(named, sums.getOrDefault(named.key, List.of())))
        .toList();
  }

  private static Amount amount(Named named, List<Outcome.Sum> figures) {
    var total = figures.stream().map(Outcome.Sum::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    int leftOut = (int) figures.stream().filter(Outcome.Sum::hidden).count();
    return new Amount(
        named.name,
        named.key.catalogue(),
        named.unit,
        named.key.ofPeople(),
        total,
        figures.size(),
        leftOut,
        (figures.stream().anyMatch(Outcome.Sum::mayBeLess) ? "about " : "")
            + (leftOut == 0
                ? Plain.number(total)
                : new SharedSum(total.longValueExact(), leftOut).text())
            + " "
            + named.unit);
  }

  /** Measures that at least two contracts use, by name. */
  private static Map<MeasureKey, Named> shared(List<Held> held) {
    var users = new HashMap<MeasureKey, HashSet<UUID>>();
    var names = new HashMap<MeasureKey, Named>();
    for (var one : held) {
      for (int at = 0; at < one.figures().size(); at++) {
        var key = one.figures().get(at).measure();
        var terms = one.promise().kpis().get(at).terms();
        users.computeIfAbsent(key, any -> new HashSet<>(2)).add(one.contractId());
        names.computeIfAbsent(key, any -> Named.of(key, terms));
      }
    }
    return names.values().stream()
        .filter(named -> users.getOrDefault(named.key, new HashSet<>()).size() > 1)
        .sorted(Comparator.comparing(Named::name).thenComparing(Named::unit))
        .collect(
            Collectors.toMap(Named::key, named -> named, (one, same) -> one, LinkedHashMap::new));
  }

  /** As the first KPI that uses it writes it. */
  private record Named(MeasureKey key, String name, String unit) {
    static Named of(MeasureKey key, KpiTerms terms) {
      return new Named(key, terms.name(), terms.unit());
    }
  }
}
