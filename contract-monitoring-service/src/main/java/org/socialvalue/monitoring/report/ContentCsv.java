package org.socialvalue.monitoring.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.page.Csv;
import org.socialvalue.monitoring.report.Content.KpiLine;
import org.socialvalue.monitoring.report.Content.PartnerLine;
import org.socialvalue.monitoring.report.Content.PeriodFigure;
import org.socialvalue.monitoring.report.Content.PromiseLine;

/** A content as CSV: every row names who answers for the contract, and who delivers with it. */
public final class ContentCsv {

  private final Csv csv =
      new Csv(
          "promise",
          "lineage",
          "provenance",
          "verdict",
          "kpi",
          "unit",
          "target",
          "status",
          "due",
          "achieved",
          "periodFrom",
          "periodTo",
          "reported",
          "counts",
          "standing",
          "provider",
          "partners");

  private final String provider;
  private final String partners;

  private ContentCsv(Content content) {
    this.provider = content.supplier().name();
    this.partners = partners(content.partners());
  }

  /** One row for each period of each KPI; one for a KPI, or a promise, that has none. */
  public static Csv of(Content content) {
    var written = new ContentCsv(content);
    content.promises().forEach(written::rows);
    return written.csv;
  }

  private void rows(PromiseLine promise) {
    if (promise.kpis().isEmpty()) {
      row(promise, null, null);
    }
    for (var kpi : promise.kpis()) {
      if (kpi.figures().isEmpty()) {
        row(promise, kpi, null);
      }
      kpi.figures().forEach(figure -> row(promise, kpi, figure));
    }
  }

  private void row(PromiseLine promise, @Nullable KpiLine kpi, @Nullable PeriodFigure figure) {
    csv.row(
        promise.statement().en(),
        promise.lineage(),
        promise.provenance(),
        promise.verdict(),
        kpi == null ? null : kpi.name(),
        kpi == null ? null : kpi.unit(),
        kpi == null ? null : kpi.target(),
        kpi == null ? null : kpi.state(),
        kpi == null ? null : kpi.due(),
        kpi == null ? null : kpi.achievedText(),
        figure == null ? null : figure.from(),
        figure == null ? null : figure.to(),
        figure == null ? null : figure.gross(),
        figure == null ? null : figure.text(),
        figure == null ? null : figure.standing(),
        provider,
        partners);
  }

  /** As a file of contracts names them, so that it can be taken over there. */
  private static String partners(List<PartnerLine> partners) {
    return partners.stream()
        .map(partner -> partner.name() + " (" + told(partner) + ")")
        .collect(Collectors.joining(" | "));
  }

  private static String told(PartnerLine partner) {
    return Stream.of(partner.role(), partner.size(), partner.sector())
        .filter(Objects::nonNull)
        .map(code -> code.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.joining(", "));
  }
}
