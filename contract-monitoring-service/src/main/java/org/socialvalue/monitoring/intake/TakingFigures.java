package org.socialvalue.monitoring.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.intake.FigureRows.New;
import org.socialvalue.monitoring.intake.FigureRows.OnRecord;
import org.socialvalue.monitoring.kpi.Kpi;
import org.socialvalue.monitoring.kpi.KpiRepository;
import org.socialvalue.monitoring.measurement.Attribution;
import org.socialvalue.monitoring.measurement.CorrectedFigure;
import org.socialvalue.monitoring.measurement.CorrectingMeasurement;
import org.socialvalue.monitoring.measurement.FigureByKind;
import org.socialvalue.monitoring.measurement.Reporter;
import org.socialvalue.monitoring.measurement.rules.AttributionIsAnswered;
import org.socialvalue.monitoring.measurement.rules.Claim;
import org.socialvalue.monitoring.measurement.rules.PeriodIsPastAndCountedOnce;

/**
 * Holds figures to the same rules as a single one, each for itself, and writes those that keep them
 * in one statement. The contract is locked by the caller.
 */
@ApplicationScoped
class TakingFigures {

  private static final AttributionIsAnswered ANSWERED = new AttributionIsAnswered();
  private static final PeriodIsPastAndCountedOnce ONCE = new PeriodIsPastAndCountedOnce();

  private final KpiRepository kpis;
  private final FigureRows rows;
  private final CorrectingMeasurement correcting;

  TakingFigures(KpiRepository kpis, FigureRows rows, CorrectingMeasurement correcting) {
    this.kpis = kpis;
    this.rows = rows;
    this.correcting = correcting;
  }

  /**
   * Who takes them in, and how.
   *
   * @param reason for corrections; needed where figures are corrected
   */
  record By(
      UUID importId,
      Reporter who,
      Instant now,
      LocalDate today,
      OnDifference onDifference,
      @Nullable String reason) {}

  @Transactional(Transactional.TxType.MANDATORY)
  Taken take(Contract contract, List<ReadFigure> figures, By by) {
    if (figures.isEmpty()) {
      return Taken.NOTHING;
    }
    Map<UUID, Kpi> known =
        kpis.of(contract.id()).stream().collect(Collectors.toMap(Kpi::id, Function.identity()));
    var work = new Work(contract, known, onRecord(figures), by);
    figures.forEach(work::take);
    rows.add(contract.id(), work.added, by.importId(), by.who(), by.now());
    return new Taken(work.added.size(), work.corrected, work.unchanged, work.refused);
  }

  private Map<UUID, TreeMap<LocalDate, OnRecord>> onRecord(List<ReadFigure> figures) {
    var periods = figures.stream().map(ReadFigure::period).toList();
    var first = periods.stream().map(Period::from).min(Comparator.naturalOrder()).orElseThrow();
    var last = periods.stream().map(Period::to).max(Comparator.naturalOrder()).orElseThrow();
    var of = figures.stream().map(ReadFigure::kpiId).collect(Collectors.toSet());
    return rows.touching(of, new Period(first, last));
  }

  /** Some figures on their way in, with what is on record and what was decided so far. */
  private final class Work {

    private final Contract contract;
    private final Map<UUID, Kpi> known;
    private final Map<UUID, TreeMap<LocalDate, OnRecord>> onRecord;
    private final By by;
    private final List<New> added = new ArrayList<>();
    private final List<RowFault> refused = new ArrayList<>();
    private int corrected;
    private int unchanged;

    Work(
        Contract contract,
        Map<UUID, Kpi> known,
        Map<UUID, TreeMap<LocalDate, OnRecord>> onRecord,
        By by) {
      this.contract = contract;
      this.known = known;
      this.onRecord = onRecord;
      this.by = by;
    }

    void take(ReadFigure figure) {
      var kpi = known.get(figure.kpiId());
      if (kpi == null) {
        refuse(figure, "kpiId", "is no KPI of the contract");
        return;
      }
      try {
        kpi.requireReportable(figure.period());
      } catch (Refused e) {
        refuse(figure, "kpiId", e.getMessage() == null ? "is not agreed" : e.getMessage());
        return;
      }
      var faults = FigureByKind.faults(kpi.terms(), figure.value(), figure.sample());
      var findings = ANSWERED.check(claim(figure, List.of()));
      if (!faults.isEmpty() || !findings.isEmpty()) {
        faults.forEach(fault -> refuse(figure, field(fault), fault.detail()));
        findings.forEach(finding -> refuse(figure, field(finding.subject()), words(finding)));
        return;
      }
      var gross = FigureByKind.value(kpi.terms(), figure.value(), figure.sample());
      var attribution = Attribution.of(figure.answers());
      settle(
          figure,
          new New(
              kpi,
              figure.period(),
              gross,
              attribution.net(gross, kpi.terms()),
              attribution,
              figure.sample(),
              figure.evidence(),
              figure.note()));
    }

    private void settle(ReadFigure figure, New fresh) {
      var recorded = onRecord.computeIfAbsent(figure.kpiId(), id -> new TreeMap<>());
      var same = recorded.get(figure.period().from());
      if (same != null && same.period().equals(figure.period())) {
        if (same.says(fresh.gross(), fresh.attribution(), fresh.sample())) {
          unchanged++;
        } else {
          differ(figure, fresh, same, recorded);
        }
        return;
      }
      var overlapped =
          recorded.headMap(figure.period().to(), true).descendingMap().values().stream()
              .limit(2)
              .map(OnRecord::period)
              .filter(figure.period()::overlaps)
              .toList();
      var findings = ONCE.check(claim(figure, overlapped).reported());
      if (findings.isEmpty()) {
        added.add(fresh);
        recorded.put(figure.period().from(), fresh.asOnRecord(new UUID(0, 0), by.who()));
      } else {
        findings.forEach(finding -> refuse(figure, "period", words(finding)));
      }
    }

    private void differ(
        ReadFigure figure, New fresh, OnRecord same, TreeMap<LocalDate, OnRecord> recorded) {
      if (same.id().getMostSignificantBits() == 0) {
        refuse(figure, "value", "The period stands twice here, with different figures");
      } else if (by.onDifference() == OnDifference.REFUSE) {
        refuse(
            figure,
            "value",
            "The period has "
                + same.gross().toPlainString()
                + " on record, here it has "
                + fresh.gross().toPlainString()
                + ": correct it, or take the file in with corrections");
      } else if (!contract.mayChange(by.who().organisation(), same.reportedFor())) {
        refuse(
            figure,
            "value",
            "Another organisation reported the period: it corrects it, or the contract's lead");
      } else {
        correcting.correct(
            same.id(),
            new CorrectedFigure(
                figure.period(),
                fresh.gross(),
                fresh.sample(),
                fresh.attribution(),
                fresh.evidence(),
                fresh.note()),
            by.reason() == null ? "" : by.reason(),
            by.who(),
            by.now());
        corrected++;
        recorded.put(figure.period().from(), fresh.asOnRecord(same.id(), by.who()));
      }
    }

    private Claim claim(ReadFigure figure, List<Period> taken) {
      return figure.answers().claim(figure.period(), contract.period(), taken, by.today());
    }

    private void refuse(ReadFigure figure, String field, String reason) {
      refused.add(new RowFault(figure.line(), field, reason));
    }

    private static String words(Finding finding) {
      return finding.code() + ": " + finding.message();
    }

    private static String field(Fault fault) {
      return field(fault.pointer());
    }

    private static String field(String pointer) {
      return pointer.replaceFirst("^/", "").replace('/', '.');
    }
  }
}
