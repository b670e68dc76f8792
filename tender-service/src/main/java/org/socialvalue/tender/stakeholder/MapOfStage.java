package org.socialvalue.tender.stakeholder;

import java.time.Instant;
import java.util.List;
import org.socialvalue.tender.project.Stage;

/**
 * The map as it was last drawn in a stage.
 *
 * @param drawnBy who drew it
 */
public record MapOfStage(
    Stage stage, Instant drawnAt, String drawnBy, List<Stakeholder> stakeholders) {}
