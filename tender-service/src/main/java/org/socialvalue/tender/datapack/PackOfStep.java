package org.socialvalue.tender.datapack;

import java.time.Instant;
import org.socialvalue.tender.project.Stage;

/**
 * The pack as it stood at the end of a step; the last one may still change.
 *
 * @param step the stage in which it was written
 */
public record PackOfStep(Stage step, PackContent content, String by, String byName, Instant at) {}
