package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Side;

/**
 * The revision that changes go into: the open one, or a new one. While an agreed one waits for its
 * day the next can be put together, to come into force on that day or later; it is agreed once the
 * one before it is in force.
 */
@ApplicationScoped
class OpenRevisions {

  private static final BigDecimal HUNDRED = new BigDecimal("100.00");

  private final KpiRepository kpis;
  private final KpiRevisionRepository revisions;
  private final DatabaseClock clock;

  OpenRevisions(KpiRepository kpis, KpiRevisionRepository revisions, DatabaseClock clock) {
    this.kpis = kpis;
    this.revisions = revisions;
    this.clock = clock;
  }

  /**
   * @param from the day it is asked to come into force; null leaves it as it is, or today, or the
   *     day that the agreed one waits for
   * @throws Refused 400 for a past day, one outside the contract, or before that one's; 409 once
   *     the contract is over
   */
  KpiRevision of(Contract contract, @Nullable LocalDate from) {
    var today = clock.today();
    contract.requireNotOver(today);
    if (from != null
        && (from.isBefore(contract.period().from()) || from.isAfter(contract.period().to()))) {
      throw Refused.invalid("/inForceFrom", "is not within the contract, " + contract.period());
    }
    if (from != null && from.isBefore(today)) {
      throw Refused.invalid(
          "/inForceFrom",
          "is past, and what had fallen due stays due: today, " + today + ", or later");
    }
    var waiting = revisions.waiting(contract.id());
    if (from != null && waiting != null && from.isBefore(waiting.inForceFrom())) {
      throw Refused.invalid(
          "/inForceFrom",
          "is before the agreed revision that comes into force on " + waiting.inForceFrom());
    }
    var open = revisions.open(contract.id());
    if (open == null) {
      var first = waiting == null ? today : waiting.inForceFrom();
      open =
          new KpiRevision(
              Ids.next(),
              contract.id(),
              revisions.nextNumber(contract.id()),
              from == null ? first : from,
              clock.now());
      revisions.persist(open);
    } else {
      if (from != null) {
        open.comeIntoForceFrom(from);
      }
    }
    return open;
  }

  /**
   * Weights of what would be left, in proportion, as part of the same proposal. What a side asked
   * to be weighed itself is left alone, as far as that leaves the others something.
   */
  void reweigh(Contract contract, KpiRevision revision, String reason, Side side) {
    var whole = HUNDRED.subtract(revision.weightsAskedFor());
    if (whole.signum() <= 0) {
      return;
    }
    var left = new ArrayList<Kpi>();
    for (var kpi : kpis.standing(contract.id())) {
      var change = revision.changeOf(kpi.id());
      if (change == null || (change.terms() != null && !change.weighed())) {
        left.add(kpi);
      }
    }
    var weights =
        ProportionalWeights.of(
            left.stream().map(kpi -> termsIn(revision, kpi).weight()).toList(), whole);
    for (int i = 0; i < left.size(); i++) {
      var kpi = left.get(i);
      var change = revision.changeOf(kpi.id());
      var standing =
          change == null
              ? new RevisionChange(
                  kpi.id(),
                  kpi.commitmentId(),
                  RevisionChange.Kind.REWEIGH,
                  kpi.terms(),
                  reason,
                  side,
                  false)
              : change;
      revision.propose(standing.withWeight(weights.get(i)));
    }
  }

  private static KpiTerms termsIn(KpiRevision revision, Kpi kpi) {
    var change = revision.changeOf(kpi.id());
    return change == null || change.terms() == null ? kpi.terms() : change.terms();
  }
}
