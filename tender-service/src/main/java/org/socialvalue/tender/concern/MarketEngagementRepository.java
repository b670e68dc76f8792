package org.socialvalue.tender.concern;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.problem.Refused;

/** Market engagements: of one's own projects, and those that every provider can read. */
@ApplicationScoped
public class MarketEngagementRepository implements PanacheRepositoryBase<MarketEngagement, UUID> {

  Optional<MarketEngagement> ofProject(UUID project) {
    return find("projectId", project).firstResultOptional();
  }

  /**
   * @throws Refused 404 where it was never opened
   */
  MarketEngagement known(UUID project) {
    return ofProject(project)
        .filter(MarketEngagement::isKnown)
        .orElseThrow(() -> Refused.notFound("market engagement"));
  }

  /** Whether providers can read of the project: its market engagement was open once. */
  public boolean isKnown(UUID project) {
    return ofProject(project).filter(MarketEngagement::isKnown).isPresent();
  }

  /** Whether they could by a moment. */
  public boolean wasKnown(UUID project, Instant at) {
    return ofProject(project)
        .map(MarketEngagement::openedAt)
        .filter(opened -> !opened.isAfter(at))
        .isPresent();
  }

  /** Those that take concerns on that day. */
  List<MarketEngagement> open(LocalDate today, PageRequest page) {
    return find(
            "open and (closesOn is null or closesOn >= ?1) and id > ?2 order by id",
            today,
            page.floor())
        .page(0, page.rows())
        .list();
  }
}
