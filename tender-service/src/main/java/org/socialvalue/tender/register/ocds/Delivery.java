package org.socialvalue.tender.register.ocds;

import java.net.URI;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.KpiState;
import org.socialvalue.events.PerformanceRated;
import org.socialvalue.events.PoorPerformanceNoticed.Ground;
import org.socialvalue.events.PoorPerformancePublished;
import org.socialvalue.events.StatementPublished;

/**
 * How a contract is carried out: ratings, the figures of annual statements, and failures. Figures
 * are those that may be shared; nothing that anybody wrote about them is told.
 */
final class Delivery {

  /** The five ratings of SI 2024/692 regulation 39, under the ids that the UK's extension names. */
  private static final String RATINGS = "x_performanceRating";

  /** Where a KPI stands, derived from its history; no rating that anybody gave. */
  private static final String STATES = "x_kpiStatus";

  private static final String NOTICE = "implementationNotice";

  private Delivery() {}

  static Fields rated(PerformanceRated event, String releaseId) {
    var period = Fields.days(event.from(), event.to());
    var metrics = new ArrayList<Fields>();
    metrics.add(
        Fields.with("performance")
            .text("title", "Performance under the contract")
            .list(
                "observations",
                List.of(
                    Fields.with(event.ratingId().toString())
                        .object("period", period)
                        .text("notes", event.because())
                        .object("dimensions", rating(event))
                        .object("measureClassification", classified(event.rating())))));
    Stream.ofNullable(event.kpis())
        .flatMap(List::stream)
        .map(
            kpi ->
                metric(
                    kpi.kpiId().toString(),
                    kpi.name(),
                    List.of(
                        Fields.with(event.ratingId().toString())
                            .object("period", Fields.days(event.from(), event.to()))
                            .object("measureClassification", classified(kpi.state())))))
        .forEach(metrics::add);
    return Fields.none()
        .list("metrics", metrics)
        .list(
            "documents",
            List.of(Documents.notice(releaseId, NOTICE, "UK9", event.ratedAt(), null)));
  }

  private static Fields rating(PerformanceRated event) {
    return Fields.none()
        .text("computed", SocialValue.camel(event.computed().name()))
        .text("last", Boolean.toString(event.last()));
  }

  private static Fields classified(PerformanceRated.Rating rating) {
    var id =
        switch (rating) {
          case GOOD -> "met";
          case APPROACHING_TARGET -> "slightlyBelow";
          case REQUIRES_IMPROVEMENT -> "below";
          case INADEQUATE -> "significantlyBelow";
          case OTHER -> "other";
        };
    return Fields.with(id).text("scheme", RATINGS).text("description", inWords(rating.name()));
  }

  private static Fields classified(KpiState state) {
    return Fields.with(SocialValue.camel(state.name()))
        .text("scheme", STATES)
        .text("description", inWords(state.name()));
  }

  private static String inWords(String constant) {
    var words = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** By the year that it tells of, so that a later edition takes the place of an earlier one. */
  static Fields stated(StatementPublished event) {
    var id = "statement-" + event.to();
    var document =
        Fields.with(id)
            .text("documentType", "physicalProgressReport")
            .text("title", "Annual social value statement, edition " + event.edition())
            .text("description", "Signed by both sides; SHA-256 " + event.sha256())
            .text("format", "application/json")
            .text("language", "en")
            .instant("datePublished", event.publishedAt());
    var milestone =
        Fields.with(id)
            .text("type", "reporting")
            .text("title", "Annual social value statement")
            .text("status", "met")
            .instant("dateMet", event.publishedAt());
    return Fields.none()
        .list("metrics", event.results().stream().map(one -> metric(event, one)).toList())
        .list("milestones", List.of(milestone))
        .list("documents", List.of(document));
  }

  private static Fields metric(StatementPublished event, StatementPublished.Result result) {
    var observations = new ArrayList<Fields>();
    if (result.inPeriod() != null) {
      observations.add(
          Fields.with("year-" + event.to())
              .object("period", Fields.days(event.from(), event.to()))
              .number("measure", result.inPeriod())
              .object("unit", SocialValue.unit(result.unit()))
              .object("dimensions", dimensions(result, "year")));
    }
    var state = result.state();
    observations.add(
        Fields.with("until-" + event.to())
            .object("period", Fields.days(null, event.asOf()))
            .number("measure", result.achieved())
            .object("unit", SocialValue.unit(result.unit()))
            .text("notes", result.achieved() == null ? result.achievedText() : null)
            .object("dimensions", dimensions(result, "untilThen"))
            .object("measureClassification", state == null ? Fields.none() : classified(state)));
    return metric(result.kpiId().toString(), result.name(), observations);
  }

  private static Fields dimensions(StatementPublished.Result result, String span) {
    return Fields.none()
        .text("span", span)
        .text("basis", "net")
        .text("lineage", result.lineage().toString())
        .text("verification", verification(result))
        .text("figures", Integer.toString(result.figures()))
        .text("verifiedFigures", Integer.toString(result.verifiedFigures()));
  }

  private static String verification(StatementPublished.Result result) {
    if (result.verifiedFigures() == 0) {
      return "claimed";
    }
    return result.verifiedFigures() < result.figures() ? "partlyVerified" : "verified";
  }

  private static Fields metric(String id, String title, List<Fields> observations) {
    return Fields.with(id).text("title", title).list("observations", observations);
  }

  static Fields failed(PoorPerformancePublished event) {
    var address = address(event.reference());
    var document =
        Fields.with(event.noticeId().toString())
            .text("documentType", NOTICE)
            .text("noticeType", "UK9")
            .text("title", address == null ? event.reference() : null)
            .text("url", address)
            .text("datePublished", Fields.written(event.publishedOn(), LocalTime.MIDNIGHT));
    var says = event.says();
    var failure =
        Fields.with(event.noticeId().toString())
            .text("category", event.ground() == Ground.BREACH ? "breach" : "poorPerformance")
            .text("description", says == null ? null : says.en())
            .object("period", Fields.days(null, event.knownOn()))
            .list(
                "suppliers",
                List.of(Parties.reference(event.supplier().id(), event.supplier().name())))
            .list("documents", List.of(document));
    return Fields.none().list("performanceFailures", List.of(failure));
  }

  /** The reference where it is an address on the web. */
  private static @Nullable String address(String reference) {
    try {
      var uri = URI.create(reference.strip());
      return Objects.equals(uri.getScheme(), "https") || Objects.equals(uri.getScheme(), "http")
          ? uri.toString()
          : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
