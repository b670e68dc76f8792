package org.socialvalue.tender.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.socialvalue.tender.area.AreaTree;
import org.socialvalue.tender.engagement.EngagementFacts;
import org.socialvalue.tender.framework.Framework;
import org.socialvalue.tender.project.ProjectFacts;

/**
 * A tender that is to be published, with all that its rules look at.
 *
 * @param asked the outcomes it asks for, in its order
 * @param now by the database's clock
 * @param today the date of {@code now} in the authority's time zone
 */
public record TenderInQuestion(
    TenderContent content,
    ProjectFacts project,
    List<EngagementFacts> engagements,
    List<AskedOutcome> asked,
    Framework framework,
    AreaTree areas,
    Instant now,
    LocalDate today) {}
