package org.socialvalue.monitoring.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.report.Content.KpiLine;
import org.socialvalue.monitoring.report.Content.PromiseLine;
import org.socialvalue.monitoring.report.Content.StoryReference;
import org.socialvalue.monitoring.standing.ContractStanding;
import org.socialvalue.monitoring.standing.PromiseStanding;
import org.socialvalue.monitoring.standing.SharedKpi;

/** Writes down where a contract stands. Pure: the same standing, the same content. */
public final class Writing {

  private Writing() {}

  /**
   * @param told the time that it tells of
   * @param threshold of numbers of people in what is shared; null where none are hidden
   */
  public static Content of(
      DocumentKind kind,
      ContractStanding standing,
      Period told,
      @Nullable Integer threshold,
      List<StoryReference> stories) {
    var contract = standing.contract();
    var settled = contract.particulars();
    return new Content(
        kind,
        contract.id(),
        told.from(),
        told.to(),
        standing.asOf(),
        settled.authority(),
        settled.supplier(),
        settled.partners().stream().map(Content.PartnerLine::of).toList(),
        settled.title(),
        settled.serviceArea(),
        titles(settled.lots()),
        contract.period().from(),
        contract.period().to(),
        settled.value(),
        standing.spending().total(),
        threshold,
        standing.promises().stream()
            .map(promise -> line(standing, promise, told, threshold))
            .toList(),
        stories);
  }

  /** In a language only where each lot has a title in it. */
  private static LocalizedText titles(List<Lot> lots) {
    return new LocalizedText(
        lots.stream().map(lot -> lot.title().en()).collect(Collectors.joining("; ")),
        inEach(lots, LocalizedText::cy),
        inEach(lots, LocalizedText::easyRead));
  }

  private static @Nullable String inEach(
      List<Lot> lots, Function<LocalizedText, @Nullable String> language) {
    var titles = lots.stream().map(lot -> language.apply(lot.title())).toList();
    return titles.contains(null) ? null : String.join("; ", titles);
  }

  private static PromiseLine line(
      ContractStanding standing, PromiseStanding held, Period told, @Nullable Integer threshold) {
    var contract = standing.contract();
    LocalDate asOf = standing.asOf();
    List<SharedKpi> shared =
        threshold == null
            ? List.of()
            : held.kpis().stream().map(kpi -> kpi.sharedOn(asOf, contract, threshold)).toList();
    var kpis = new ArrayList<KpiLine>();
    for (int i = 0; i < held.kpis().size(); i++) {
      kpis.add(
          new Line(
                  contract,
                  told,
                  asOf,
                  held.kpis().get(i),
                  threshold,
                  shared.isEmpty() ? null : shared.get(i))
              .written());
    }
    boolean hides =
        threshold != null
            && (kpis.stream().anyMatch(Writing::tellsOfPeople)
                || shared.stream().anyMatch(SharedKpi::hidden));
    var promise = held.promise();
    return new PromiseLine(
        held.commitmentId(),
        promise.lineage(),
        promise.statement(),
        promise.provenance(),
        promise.counted(),
        promise.category(),
        promise.priority(),
        promise.strategicOutcome(),
        promise.questionId(),
        promise.pointsScored(),
        promise.pointsPossible(),
        held.treatment(),
        held.verdict(standing, shared),
        hides ? words(kpis) : held.judgement().reason(),
        held.storiesTold(),
        kpis);
  }

  private static boolean tellsOfPeople(KpiLine kpi) {
    return kpi.people() && !kpi.figures().isEmpty();
  }

  private static String words(List<KpiLine> kpis) {
    return String.join("; ", kpis.stream().map(KpiLine::achievedText).toList());
  }
}
