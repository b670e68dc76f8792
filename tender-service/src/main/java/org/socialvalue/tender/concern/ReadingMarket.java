package org.socialvalue.tender.concern;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.outcome.OutcomeRepository;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.ProjectRepository;

/** What providers of any organisation may read of market engagements. */
@ApplicationScoped
class ReadingMarket {

  private final MarketEngagementRepository engagements;
  private final ProjectRepository projects;
  private final OutcomeRepository outcomes;
  private final ConcernRepository concerns;
  private final DatabaseClock clock;

  ReadingMarket(
      MarketEngagementRepository engagements,
      ProjectRepository projects,
      OutcomeRepository outcomes,
      ConcernRepository concerns,
      DatabaseClock clock) {
    this.engagements = engagements;
    this.projects = projects;
    this.outcomes = outcomes;
    this.concerns = concerns;
    this.clock = clock;
  }

  Response open(PageRequest page, UriInfo uri) {
    var rows = engagements.open(clock.today(), page);
    var their =
        projects.find("id in ?1", rows.stream().map(MarketEngagement::projectId).toList()).stream()
            .collect(Collectors.toMap(CommissioningProject::id, Function.identity()));
    return Pages.reply(
        rows,
        page,
        MarketEngagement::id,
        one -> MarketView.Line.from(one, requireNonNull(their.get(one.projectId()))),
        uri);
  }

  Response one(UUID projectId) {
    var engagement = engagements.known(projectId);
    var project = requireNonNull(projects.findById(engagement.projectId()));
    return Replies.ok(
        engagement,
        MarketView.from(engagement, project, outcomes.ofProject(project.id()), clock.now()));
  }

  List<Concern> concerns(UUID projectId, ConcernSearch search, PageRequest page) {
    return concerns.pageForProviders(engagements.known(projectId).projectId(), search, page);
  }

  /**
   * @throws Refused 404 for one that was withdrawn, as if there were none
   */
  Concern concern(UUID projectId, UUID id) {
    var concern = concerns.one(engagements.known(projectId).projectId(), id);
    if (concern.status() == ConcernStatus.WITHDRAWN) {
      throw Refused.notFound("concern");
    }
    return concern;
  }
}
