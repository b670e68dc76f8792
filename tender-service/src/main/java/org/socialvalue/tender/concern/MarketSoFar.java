package org.socialvalue.tender.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.register.ocds.Fact;

/** What the public register is told of projects before the market, from what was kept of each. */
@ApplicationScoped
public class MarketSoFar {

  private static final String WRITTEN =
      """
      select state_after, at from audit_entry
       where aggregate_id = ? and what = 'market engagement written' order by seq""";

  private final MarketEngagementRepository engagements;
  private final ProjectRepository projects;
  private final NoticeOfMarket notices;
  private final EntityManager db;

  public MarketSoFar(
      MarketEngagementRepository engagements,
      ProjectRepository projects,
      NoticeOfMarket notices,
      EntityManager db) {
    this.engagements = engagements;
    this.projects = projects;
    this.notices = notices;
    this.db = db;
  }

  private record Written(OpenMarketEngagement as, Instant at) {}

  /**
   * What else was true of each project is taken as it is now; what was written anew has the moment
   * of the audit trail.
   */
  @Transactional
  public List<Fact> all() {
    return engagements.list("openedAt is not null order by id").stream()
        .flatMap(engagement -> of(engagement).stream())
        .toList();
  }

  private List<Fact> of(MarketEngagement engagement) {
    var project = projects.findById(engagement.projectId());
    var facts = new ArrayList<Fact>();
    var opened = Objects.requireNonNull(engagement.openedAt());
    for (var written : written(engagement)) {
      if (facts.isEmpty() && !written.as().open()) {
        continue; // nobody could read it yet
      }
      var at = facts.isEmpty() ? opened : written.at();
      facts.add(new Fact.MarketTold(notices.asOf(written.as(), project, at), at));
    }
    return facts;
  }

  private List<Written> written(MarketEngagement engagement) {
    return Sql.all(
        db,
        row ->
            new Written(
                Json.read(row.getString(1), OpenMarketEngagement.class),
                row.getObject(2, OffsetDateTime.class).toInstant()),
        WRITTEN,
        engagement.id());
  }
}
