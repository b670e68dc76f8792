package org.socialvalue.monitoring.story.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The consent that a story comes with.
 *
 * @param given whether the person agreed
 * @param expiresOn last day of the consent; null where it has no end
 * @param today the day by the database's clock
 */
public record Telling(boolean given, @Nullable LocalDate expiresOn, LocalDate today) {}
