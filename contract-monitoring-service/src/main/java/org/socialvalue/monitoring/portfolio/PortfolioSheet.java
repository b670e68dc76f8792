package org.socialvalue.monitoring.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.chart.Plain;
import org.socialvalue.monitoring.chart.PromisesChart;
import org.socialvalue.monitoring.chart.StatusStrip;
import org.socialvalue.monitoring.ledger.PromiseVerdict;
import org.socialvalue.monitoring.page.Csv;
import org.socialvalue.monitoring.page.Paper;
import org.socialvalue.monitoring.page.Paper.Block;
import org.socialvalue.monitoring.page.Paper.Fact;
import org.socialvalue.monitoring.page.Paper.Section;
import org.socialvalue.monitoring.page.Words;
import org.socialvalue.monitoring.portfolio.PortfolioView.By;
import org.socialvalue.monitoring.portfolio.PortfolioView.Group;
import org.socialvalue.monitoring.status.KpiState;

/** A portfolio as a page and as CSV. */
final class PortfolioSheet {

  private static final List<String> VERDICTS =
      List.of("Outcomes", "Kept", "Partly kept", "Not kept", "Waived", "Still open", "Kept, %");

  private PortfolioSheet() {}

  static Paper page(PortfolioView view) {
    var sections = new ArrayList<Section>();
    sections.add(Section.of("summary", "All contracts together", summary(view)));
    view.by().forEach(by -> sections.add(section(by)));
    sections.add(
        Section.of(
            "how", "How it was counted", view.notes().stream().map(Paper.Paragraph::of).toList()));
    return new Paper(
        Words.ours("Social value across contracts"),
        Objects.requireNonNullElse(view.authority(), "No contracts yet"),
        "As it stands on " + Plain.day(view.asOf()) + ".",
        null,
        sections);
  }

  private static List<Block> summary(PortfolioView view) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        Paper.Facts.of(
            Fact.of("Contracts that run", Integer.toString(view.running())),
            Fact.of("Contracts that have ended", Integer.toString(view.ended())),
            Fact.of("Providers", Integer.toString(view.providers())),
            Fact.of(
                "Contracts with a micro, small or medium partner",
                Integer.toString(view.withPartners().smallOrMedium())),
            Fact.of(
                "Contracts with a voluntary, community or social enterprise partner",
                Integer.toString(view.withPartners().voluntary())),
            Fact.of("Outcomes", Integer.toString(view.all().outcomes())),
            Fact.of("Promises in contracts", Integer.toString(view.promises())),
            Fact.of("Promises kept", kept(view.all())),
            Fact.of("Numbers of people left out", "from 1 to " + (view.threshold() - 1))));
    blocks.addAll(figures("all", "Promises kept", List.of(view.all())));
    int notTold = view.all().notTold();
    if (notTold > 0) {
      blocks.add(
          Paper.Paragraph.of(
              "Of "
                  + (notTold == 1 ? "1 outcome" : notTold + " outcomes")
                  + " it is not told what became of it or where it stands, since that would tell a"
                  + " small number of people."));
    }
    blocks.add(
        new Paper.Table(
            "states",
            "Where outcomes stand",
            List.of("Status", "Outcomes"),
            Arrays.stream(KpiState.values())
                .map(
                    state ->
                        Paper.row(
                            StatusStrip.words(state), view.all().statuses().getOrDefault(state, 0)))
                .toList()));
    return blocks;
  }

  private static Section section(By by) {
    var id = by.dimension().name().toLowerCase(Locale.ROOT).replace('_', '-');
    var blocks = new ArrayList<Block>();
    if (by.groups().isEmpty()) {
      blocks.add(Paper.Paragraph.of("There are no outcomes."));
    } else {
      blocks.addAll(figures(id, "Promises kept by " + words(by), by.groups()));
    }
    return Section.of("by-" + id, "By " + words(by), blocks);
  }

  private static String words(By by) {
    return by.dimension().words().toLowerCase(Locale.ROOT);
  }

  private static List<Block> figures(String id, String title, List<Group> groups) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Paper.Figure(
            new PromisesChart(
                    "chart-" + id, title, groups.stream().map(PortfolioSheet::bar).toList())
                .svg()));
    blocks.add(
        new Paper.Table(
            id,
            title,
            Stream.concat(Stream.of("Group"), VERDICTS.stream()).toList(),
            groups.stream().map(PortfolioSheet::row).toList()));
    var amounts =
        groups.stream()
            .flatMap(
                group ->
                    group.amounts().stream()
                        .map(
                            amount ->
                                Paper.row(
                                    name(group.code()),
                                    amount.measure(),
                                    amount.text(),
                                    amount.outcomes())))
            .toList();
    if (!amounts.isEmpty()) {
      blocks.add(
          new Paper.Table(
              id + "-amounts",
              "Figures of measures that contracts share, net of what others did",
              List.of("Group", "Measure", "Achieved", "Outcomes with a figure"),
              amounts));
    }
    return blocks;
  }

  private static PromisesChart.Bar bar(Group group) {
    return new PromisesChart.Bar(
        name(group.code()),
        of(group, PromiseVerdict.KEPT),
        of(group, PromiseVerdict.PARTLY_KEPT),
        of(group, PromiseVerdict.NOT_KEPT),
        of(group, PromiseVerdict.WAIVED),
        of(group, PromiseVerdict.STILL_OPEN));
  }

  private static List<Words> row(Group group) {
    return Paper.row(
        name(group.code()),
        group.outcomes(),
        of(group, PromiseVerdict.KEPT),
        of(group, PromiseVerdict.PARTLY_KEPT),
        of(group, PromiseVerdict.NOT_KEPT),
        of(group, PromiseVerdict.WAIVED),
        of(group, PromiseVerdict.STILL_OPEN),
        group.keptPercent());
  }

  private static int of(Group group, PromiseVerdict verdict) {
    return group.verdicts().getOrDefault(verdict, 0);
  }

  private static String kept(Group group) {
    return group.keptPercent() == null
        ? "none is decided yet"
        : group.keptPercent().toPlainString() + "% of those decided";
  }

  private static String name(String code) {
    return switch (code) {
      case "ALL" -> "All outcomes";
      case Dimension.NOT_STATED -> "Not stated";
      default -> code;
    };
  }

  /** One row for each group, and one for each figure in it. */
  static Csv csv(PortfolioView view) {
    var csv =
        new Csv(
            "dimension",
            "group",
            "row",
            "measure",
            "unit",
            "value",
            "outcomes",
            "contracts",
            "kept",
            "partlyKept",
            "notKept",
            "waived",
            "stillOpen",
            "keptPercent",
            "smallNumbersLeftOut",
            "notTold");
    rows(csv, null, view.all());
    view.by().forEach(by -> by.groups().forEach(group -> rows(csv, by.dimension(), group)));
    return csv;
  }

  private static void rows(Csv csv, @Nullable Dimension dimension, Group group) {
    var by = dimension == null ? "ALL" : dimension.name();
    csv.row(
        by,
        group.code(),
        "outcomes",
        null,
        null,
        null,
        group.outcomes(),
        group.contracts(),
        of(group, PromiseVerdict.KEPT),
        of(group, PromiseVerdict.PARTLY_KEPT),
        of(group, PromiseVerdict.NOT_KEPT),
        of(group, PromiseVerdict.WAIVED),
        of(group, PromiseVerdict.STILL_OPEN),
        group.keptPercent(),
        null,
        group.notTold());
    for (var amount : group.amounts()) {
      csv.row(
          by,
          group.code(),
          "measure",
          amount.measure(),
          amount.unit(),
          amount.total(),
          amount.outcomes(),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          amount.smallNumbersLeftOut(),
          null);
    }
  }
}
