package org.socialvalue.tender.concern;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.tender.framework.ReferenceData;
import org.socialvalue.tender.outcome.Outcome;
import org.socialvalue.tender.outcome.OutcomeRepository;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.register.ocds.MarketNotice;

/** What the public register is told of a market engagement: what every provider can read of it. */
@Singleton
class NoticeOfMarket {

  private final OutcomeRepository outcomes;
  private final ReferenceData data;

  NoticeOfMarket(OutcomeRepository outcomes, ReferenceData data) {
    this.outcomes = outcomes;
    this.data = data;
  }

  MarketNotice of(OpenMarketEngagement written, CommissioningProject project, Instant now) {
    return of(written, project, now, outcome -> true);
  }

  /** The same at an earlier moment: without the outcomes that nobody had thought of by then. */
  MarketNotice asOf(OpenMarketEngagement written, CommissioningProject project, Instant at) {
    return of(written, project, at, outcome -> !Ids.madeAt(outcome.id()).isAfter(at));
  }

  private MarketNotice of(
      OpenMarketEngagement written,
      CommissioningProject project,
      Instant now,
      Predicate<Outcome> known) {
    return new MarketNotice(
        project.id(),
        project.authority(),
        project.title(),
        written.introduction(),
        written.takesConcerns(now),
        written.closesOn(),
        data.cpvOf(project.serviceArea()),
        outcomes.ofProject(project.id()).stream()
            .filter(MarketView::shows)
            .filter(known)
            .flatMap(NoticeOfMarket::foreseen)
            .toList());
  }

  /** One without a category is no more than a thought. */
  private static Stream<MarketNotice.Foreseen> foreseen(Outcome outcome) {
    var said = outcome.proposed();
    return Stream.ofNullable(said.category())
        .map(
            category ->
                new MarketNotice.Foreseen(
                    outcome.lineage(),
                    said.statement(),
                    category,
                    said.priority(),
                    said.measure()));
  }
}
