package org.socialvalue.monitoring.principle.rules;

import java.time.LocalDate;
import org.socialvalue.monitoring.principle.Trend;

/**
 * A principle with what was scored on it, as it stands on a day.
 *
 * @param title for people
 * @param contractBegan the first day of delivery
 */
public record ScoredPrinciple(
    String code, String title, Trend trend, LocalDate contractBegan, LocalDate today) {}
