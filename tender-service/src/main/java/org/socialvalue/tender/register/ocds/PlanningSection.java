package org.socialvalue.tender.register.ocds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** What is said of a tender that is only planned. */
final class PlanningSection {

  private PlanningSection() {}

  static ObjectNode of(MarketNotice notice) {
    var closes = notice.closesOn();
    var engagement =
        Fields.with("engagement")
            .text("type", "engagement")
            .text("title", "Providers say what they think")
            .text("dueDate", closes == null ? null : Fields.written(closes, Fields.LAST_SECOND))
            .text("status", notice.open() ? "scheduled" : "met");
    return Fields.with(notice.projectId().toString())
        .texts("title", notice.title())
        .texts("description", notice.description())
        .text("status", "planning")
        .text("mainProcurementCategory", "services")
        .list("items", List.of(Lots.classified(Fields.with("1"), notice.cpv())))
        .list("targets", notice.outcomes().stream().flatMap(PlanningSection::target).toList())
        .list("milestones", List.of(engagement))
        .node();
  }

  private static Stream<Fields> target(MarketNotice.Foreseen outcome) {
    return Stream.ofNullable(outcome.measure())
        .map(
            measure ->
                SocialValue.metric(
                    outcome.lineage(),
                    outcome.lineage(),
                    outcome.statement(),
                    measure,
                    null,
                    outcome.category(),
                    outcome.priority()));
  }
}
