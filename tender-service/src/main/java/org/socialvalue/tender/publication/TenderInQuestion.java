package org.socialvalue.tender.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.socialvalue.tender.area.AreaTree;
import org.socialvalue.tender.engagement.EngagementFacts;
import org.socialvalue.tender.framework.Framework;
import org.socialvalue.tender.framework.Regime;
import org.socialvalue.tender.groundwork.Groundwork;
import org.socialvalue.tender.project.ProjectFacts;

/**
 * A tender that is to be published, with all that its rules look at.
 *
 * @param groundwork what the project has done before
 * @param asked the outcomes it asks for, in its order
 * @param regime the law it is bought under
 * @param calendar working days where the authority is
 * @param now by the database's clock
 */
public record TenderInQuestion(
    TenderContent content,
    Groundwork groundwork,
    List<AskedOutcome> asked,
    AreaTree areas,
    Regime regime,
    OfficeDays calendar,
    Instant now) {

  public ProjectFacts project() {
    return groundwork.project();
  }

  public List<EngagementFacts> engagements() {
    return groundwork.engagements();
  }

  public Framework framework() {
    return groundwork.framework();
  }

  /** The date of {@link #now} in the authority's time zone. */
  public LocalDate today() {
    return groundwork.today();
  }
}
