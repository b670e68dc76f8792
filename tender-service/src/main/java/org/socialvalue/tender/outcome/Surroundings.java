package org.socialvalue.tender.outcome;

import java.time.LocalDate;
import java.util.List;
import org.socialvalue.tender.area.AreaTree;
import org.socialvalue.tender.framework.Framework;
import org.socialvalue.tender.project.CoreOutcome;

/**
 * What an outcome is judged against.
 *
 * @param today the day of the step, by the database's clock
 */
public record Surroundings(
    String relevantArea,
    List<CoreOutcome> coreOutcomes,
    AreaTree areas,
    Framework framework,
    LocalDate today) {}
