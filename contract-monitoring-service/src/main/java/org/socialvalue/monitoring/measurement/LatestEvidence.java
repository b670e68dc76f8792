package org.socialvalue.monitoring.measurement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What bears out the latest figure of a KPI.
 *
 * @param from first day of its period
 * @param to last day of its period
 * @param words what its evidence is, in words or as a reference
 * @param files how many files came with it
 */
public record LatestEvidence(
    UUID measurementId, LocalDate from, LocalDate to, String words, long files) {}
