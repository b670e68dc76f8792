package org.socialvalue.monitoring.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Promise;
import org.socialvalue.monitoring.chart.BeforeAfterChart;
import org.socialvalue.monitoring.chart.Plain;
import org.socialvalue.monitoring.chart.PromisesChart;
import org.socialvalue.monitoring.chart.StatusStrip;
import org.socialvalue.monitoring.chart.TrendChart;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.ledger.PromiseVerdict;
import org.socialvalue.monitoring.page.Paper;
import org.socialvalue.monitoring.page.Paper.Block;
import org.socialvalue.monitoring.page.Paper.Fact;
import org.socialvalue.monitoring.page.Paper.Section;
import org.socialvalue.monitoring.page.Words;
import org.socialvalue.monitoring.report.Content.KpiLine;
import org.socialvalue.monitoring.report.Content.PartnerLine;
import org.socialvalue.monitoring.report.Content.PromiseLine;

/** A content as the sections of a page, with its charts and a table beside each. */
public final class ContentSheet {

  private static final List<String> VERDICTS =
      List.of("Promises", "Kept", "Partly kept", "Not kept", "Waived", "Still open");

  private final Content content;

  private ContentSheet(Content content) {
    this.content = content;
  }

  /** Summary, where the KPIs stand, and each promise with its figures. */
  public static List<Section> sections(Content content) {
    return new ContentSheet(content).written();
  }

  private List<Section> written() {
    var sections = new ArrayList<Section>();
    sections.add(Section.of("summary", "The contract and its promises", summary()));
    sections.add(Section.of("standing", "Where the KPIs stand", standing()));
    int number = 0;
    for (var promise : content.promises()) {
      number++;
      sections.add(
          new Section(
              "promise-" + number, Words.of(promise.statement()), promise(promise, number)));
    }
    return sections;
  }

  private List<Block> summary() {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Paper.Facts(
            List.of(
                new Fact("Contract", Words.of(content.title())),
                new Fact("Lot", Words.of(content.lot())),
                Fact.of("Authority", content.authority().name()),
                Fact.of("Provider", content.supplier().name()),
                Fact.of(
                    "Contract period",
                    Plain.day(content.contractFrom()) + " to " + Plain.day(content.contractTo())),
                Fact.of("Tells of", Plain.day(content.from()) + " to " + Plain.day(content.to())),
                Fact.of("As it stood on", Plain.day(content.asOf())),
                Fact.of("Value over the whole term, without VAT", pounds(content.value())),
                Fact.of("Spent by that day, without VAT", pounds(content.spent())))));
    if (!content.partners().isEmpty()) {
      blocks.add(
          new Paper.Table(
              "partners",
              "Who delivers with the provider, who answers for it",
              List.of("Organisation", "Takes part as", "Size", "Sector"),
              content.partners().stream().map(ContentSheet::partner).toList()));
    }
    if (content.threshold() != null) {
      blocks.add(
          Paper.Paragraph.of(
              "Numbers of people from 1 to "
                  + (content.threshold() - 1)
                  + " are not told, nor what they could be reckoned from: periods are put together"
                  + " until they are enough, and what became of a promise or a KPI is not told"
                  + " where it would tell such a number."));
    }
    var bars = bars();
    blocks.add(new Paper.Figure(new PromisesChart("chart-promises", "Promises kept", bars).svg()));
    blocks.add(
        new Paper.Table(
            "promises",
            "Promises by who brought them in and what became of them",
            Stream.concat(Stream.of("Group"), VERDICTS.stream()).toList(),
            bars.stream()
                .map(
                    bar ->
                        Paper.row(
                            bar.name(),
                            bar.kept() + bar.partly() + bar.notKept() + bar.waived() + bar.open(),
                            bar.kept(),
                            bar.partly(),
                            bar.notKept(),
                            bar.waived(),
                            bar.open()))
                .toList()));
    long untold =
        content.promises().stream()
            .filter(promise -> promise.counted() && promise.verdict() == null)
            .count();
    if (untold > 0) {
      blocks.add(
          Paper.Paragraph.of(
              "Without "
                  + (untold == 1 ? "1 promise" : untold + " promises")
                  + " of which it is not told."));
    }
    return blocks;
  }

  private static List<Words> partner(PartnerLine partner) {
    return Paper.row(
        partner.name(), words(partner.role()), words(partner.size()), words(partner.sector()));
  }

  private List<PromisesChart.Bar> bars() {
    var counted = content.promises().stream().filter(PromiseLine::counted).toList();
    return List.of(
        bar("All promises", counted),
        bar("Asked for and scored", only(counted, Promise.Provenance.REQUIRED)),
        bar("Offered", only(counted, Promise.Provenance.OFFERED)),
        bar("Asked for, not scored", only(counted, Promise.Provenance.UNSCORED_KPI)));
  }

  private static List<PromiseLine> only(List<PromiseLine> lines, Promise.Provenance provenance) {
    return lines.stream().filter(line -> line.provenance() == provenance).toList();
  }

  private static PromisesChart.Bar bar(String name, List<PromiseLine> lines) {
    return new PromisesChart.Bar(
        name,
        of(lines, PromiseVerdict.KEPT),
        of(lines, PromiseVerdict.PARTLY_KEPT),
        of(lines, PromiseVerdict.NOT_KEPT),
        of(lines, PromiseVerdict.WAIVED),
        of(lines, PromiseVerdict.STILL_OPEN));
  }

  private static int of(List<PromiseLine> lines, PromiseVerdict verdict) {
    return (int) lines.stream().filter(line -> line.verdict() == verdict).count();
  }

  private List<Block> standing() {
    var kpis = content.promises().stream().flatMap(line -> line.kpis().stream()).toList();
    if (kpis.isEmpty()) {
      return List.of(Paper.Paragraph.of("No KPI follows these promises."));
    }
    var strip =
        new StatusStrip(
            "chart-strip",
            "Where each KPI stood at the end of each period",
            kpis.stream()
                .map(
                    kpi ->
                        new StatusStrip.Row(
                            kpi.name(),
                            kpi.states().stream()
                                .map(at -> new StatusStrip.Cell(at.to(), at.state()))
                                .toList()))
                .toList());
    return List.of(
        new Paper.Figure(strip.svg()),
        new Paper.Table(
            "states",
            "Where each KPI stood at the end of its periods",
            List.of("KPI", "Ends of periods", "Periods", "Status"),
            strip.rows().stream()
                .flatMap(
                    row ->
                        row.runs().stream()
                            .map(
                                run ->
                                    Paper.row(
                                        row.name(),
                                        run.days(),
                                        run.periods(),
                                        StatusStrip.words(run.state()))))
                .toList()),
        new Paper.Table(
            "kpis",
            "KPIs as they stood on " + Plain.day(content.asOf()),
            List.of("KPI", "Status", "Due", "Achieved", "Target", "Why"),
            kpis.stream()
                .map(
                    kpi ->
                        Paper.row(
                            kpi.name(),
                            StatusStrip.words(kpi.state()),
                            amount(kpi.due(), kpi),
                            kpi.achievedText(),
                            target(kpi),
                            kpi.reason()))
                .toList()));
  }

  private List<Block> promise(PromiseLine promise, int number) {
    var blocks = new ArrayList<Block>();
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of("Brought in by", provenance(promise.provenance())));
    if (promise.questionId() != null) {
      facts.add(
          Fact.of(
              "Question",
              promise.questionId()
                  + (promise.pointsScored() == null
                      ? ""
                      : ", "
                          + Plain.number(promise.pointsScored())
                          + " of "
                          + (promise.pointsPossible() == null
                              ? "–"
                              : Plain.number(promise.pointsPossible()))
                          + " points")));
    }
    facts.add(
        Fact.of(
            "What became of it",
            promise.counted()
                ? verdict(promise.verdict())
                : "Outside the relevant area: shown, counted nowhere"));
    facts.add(Fact.of("Why", promise.reason()));
    facts.add(Fact.of("Stories told", Long.toString(promise.storiesTold())));
    blocks.add(new Paper.Facts(List.copyOf(facts)));
    int at = 0;
    for (var kpi : promise.kpis()) {
      at++;
      kpi(kpi, "p" + number + "-k" + at).forEach(blocks::add);
    }
    return blocks;
  }

  private Stream<Block> kpi(KpiLine kpi, String id) {
    return Stream.concat(
        Stream.concat(beforeAndAfter(kpi, id), trend(kpi, id)), Stream.of(table(kpi, id)));
  }

  private static Stream<Block> beforeAndAfter(KpiLine kpi, String id) {
    if (kpi.kind() != KpiKind.BEFORE_AFTER || kpi.baseline() == null) {
      return Stream.empty();
    }
    var response = kpi.response();
    var row =
        new BeforeAfterChart.Row(
            kpi.name(),
            kpi.unit(),
            kpi.scaleLowest(),
            kpi.scaleHighest(),
            kpi.baseline(),
            kpi.achieved(),
            kpi.target(),
            response == null ? null : response.asked(),
            response == null ? null : response.answered());
    return Stream.of(
        new Paper.Figure(
            new BeforeAfterChart("chart-" + id + "-levels", "Before and after", List.of(row))
                .svg()));
  }

  private Stream<Block> trend(KpiLine kpi, String id) {
    boolean rate = kpi.perAmountSpent() != null;
    if (kpi.kind() == KpiKind.NARRATIVE || !content.contractTo().isAfter(content.contractFrom())) {
      return Stream.empty();
    }
    var reached =
        kpi.figures().stream()
            .filter(figure -> figure.standing() != null)
            .map(
                figure ->
                    new TrendChart.Reached(figure.to(), Objects.requireNonNull(figure.standing())))
            .toList();
    return Stream.of(
        new Paper.Figure(
            new TrendChart(
                    "chart-" + id,
                    kpi.name(),
                    kpi.unit(),
                    content.contractFrom(),
                    content.contractTo(),
                    reached,
                    kpi.dueLine(),
                    rate ? null : kpi.target(),
                    forecast(kpi))
                .svg()));
  }

  /** One that was written down before forecasts had a day is for the contract's last. */
  private TrendChart.@Nullable Reached forecast(KpiLine kpi) {
    return kpi.forecast() == null
        ? null
        : new TrendChart.Reached(
            Objects.requireNonNullElse(kpi.forecastOn(), content.contractTo()), kpi.forecast());
  }

  private static Block table(KpiLine kpi, String id) {
    return new Paper.Table(
        "figures-" + id,
        kpi.name() + ": figures by period, in " + kpi.unit(),
        List.of("Period", "Reported", "Counts of it", kpi.addsUp() ? "Added up" : "Level"),
        kpi.figures().isEmpty()
            ? List.of(Paper.row("Nothing was reported", "", "", ""))
            : kpi.figures().stream()
                .map(
                    figure ->
                        Paper.row(
                            Plain.day(figure.from()) + " to " + Plain.day(figure.to()),
                            figure.gross(),
                            figure.text(),
                            figure.standing()))
                .toList());
  }

  private static String amount(@Nullable BigDecimal amount, KpiLine kpi) {
    return amount == null ? "–" : Plain.number(amount) + " " + kpi.unit();
  }

  private static String target(KpiLine kpi) {
    if (kpi.target() == null) {
      return "–";
    }
    return amount(kpi.target(), kpi)
        + (kpi.perAmountSpent() == null
            ? ""
            : " for each " + pounds(kpi.perAmountSpent()) + " spent");
  }

  private static String provenance(Promise.Provenance provenance) {
    return switch (provenance) {
      case REQUIRED -> "The authority: asked for and scored";
      case OFFERED -> "The provider: offered in answer to an open question";
      case UNSCORED_KPI -> "The authority: asked for, not scored";
    };
  }

  private static String verdict(@Nullable PromiseVerdict verdict) {
    return verdict == null ? "Not told: it would tell a small number of people" : words(verdict);
  }

  private static String words(@Nullable Enum<?> code) {
    if (code == null) {
      return "Not said";
    }
    var words = code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String pounds(BigDecimal amount) {
    return "£" + Plain.number(amount);
  }
}
