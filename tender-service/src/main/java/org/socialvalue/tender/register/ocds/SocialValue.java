package org.socialvalue.tender.register.ocds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.AgreedKpi;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Measure;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.events.Promise.Provenance;
import org.socialvalue.events.Requirement;
import org.socialvalue.events.TenderPublished;

/**
 * Social value: as a strategy of sustainability, and as targets that are known by their lineage.
 */
final class SocialValue {

  private SocialValue() {}

  /**
   * One entry for each goal that is pursued. What is scored is pursued by the award criteria, an
   * unscored KPI by the conditions of the contract; what bidders may offer is open, so it is the
   * broadest goal's.
   */
  static List<Fields> sustainability(TenderPublished tender) {
    var entries = new ArrayList<Fields>();
    for (var goal : List.of("social", "environmental")) {
      var asked = tender.requirements().stream().filter(one -> goal.equals(goal(one))).toList();
      var strategies =
          Stream.concat(
                  scores(tender, goal) || asked.stream().anyMatch(Requirement::scored)
                      ? Stream.of("awardCriteria")
                      : Stream.empty(),
                  asked.stream().anyMatch(one -> !one.scored())
                      ? Stream.of("contractPerformanceConditions")
                      : Stream.empty())
              .toList();
      if (!strategies.isEmpty()) {
        entries.add(Fields.none().text("goal", goal).words("strategies", strategies));
      }
    }
    return entries;
  }

  private static boolean scores(TenderPublished tender, String goal) {
    return goal.equals("social") && tender.awardModel().socialValueWeight().signum() > 0;
  }

  private static String goal(Requirement requirement) {
    return requirement.category() == OutcomeCategory.ENVIRONMENT_AND_ECONOMY
        ? "environmental"
        : "social";
  }

  static List<Fields> targets(TenderPublished tender) {
    return tender.requirements().stream()
        .map(
            one ->
                metric(
                    one.lineage(),
                    one.lineage(),
                    one.statement(),
                    one.measure(),
                    one.scored() ? Provenance.REQUIRED : Provenance.UNSCORED_KPI,
                    one.category(),
                    one.priority()))
        .toList();
  }

  /**
   * What is counted, and how much of it is the target.
   *
   * @param lineage the identity that the outcome keeps from the tender to the contract
   * @param provenance who brought it in; null while that is not settled
   */
  static Fields metric(
      UUID id,
      UUID lineage,
      LocalizedText statement,
      Measure measure,
      @Nullable Provenance provenance,
      OutcomeCategory category,
      @Nullable String priority) {
    return metric(
        id, lineage, statement, measure, provenance, category, priority, dimensions -> {});
  }

  /** A KPI that both sides agreed on, with the promise that it keeps in sight and its baseline. */
  static Fields metric(AgreedKpi kpi) {
    var metric =
        metric(
            kpi.kpiId(),
            kpi.lineage(),
            kpi.statement(),
            kpi.measure(),
            kpi.provenance(),
            kpi.category(),
            kpi.priority(),
            dimensions ->
                dimensions
                    .text("promise", kpi.promiseId().toString())
                    .text("version", Integer.toString(kpi.version()))
                    .text("inForceFrom", kpi.inForceFrom().toString())
                    .text("reportedEveryMonths", Integer.toString(kpi.everyMonths())));
    var baseline = kpi.measure().baseline();
    return baseline == null
        ? metric
        : metric.list(
            "observations",
            List.of(
                Fields.with(kpi.kpiId() + "-baseline")
                    .number("measure", baseline)
                    .object("unit", unit(kpi.measure().unit()))
                    .object("dimensions", Fields.none().text("level", "baseline"))));
  }

  static Fields unit(String name) {
    return Fields.none().text("name", name);
  }

  private static Fields metric(
      UUID id,
      UUID lineage,
      LocalizedText statement,
      Measure measure,
      @Nullable Provenance provenance,
      OutcomeCategory category,
      @Nullable String priority,
      Consumer<Fields> more) {
    var target = measure.target();
    var dimensions =
        Fields.none()
            .text("lineage", lineage.toString())
            .text("category", camel(category.name()))
            .text("priority", priority)
            .text("kind", camel(measure.kind().name()));
    if (provenance != null) {
      dimensions
          .text("provenance", provenance == Provenance.OFFERED ? "offered" : "required")
          .text("scored", Boolean.toString(provenance != Provenance.UNSCORED_KPI));
    }
    more.accept(dimensions);
    var observation = Fields.with(id + "-target").object("dimensions", dimensions);
    if (target != null) {
      observation
          .number("measure", target.amount())
          .object("unit", unit(measure.unit()))
          .object("period", Fields.days(null, target.dueBy()));
      dimensions
          .text("lastingMonths", plain(target.lastingMonths()))
          .text(
              "perPoundsSpent",
              target.perAmountSpent() == null ? null : target.perAmountSpent().toPlainString());
    }
    return Fields.with(id.toString())
        .text("title", measure.name())
        .text("description", statement.en())
        .list("observations", List.of(observation));
  }

  private static @Nullable String plain(@Nullable Integer number) {
    return number == null ? null : number.toString();
  }

  /** {@code widerCommunities} for {@code WIDER_COMMUNITIES}. */
  static String camel(String constant) {
    var words = constant.toLowerCase(Locale.ROOT).split("_", -1);
    var text = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      text.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return text.toString();
  }
}
