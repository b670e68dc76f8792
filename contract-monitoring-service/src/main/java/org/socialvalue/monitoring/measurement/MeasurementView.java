package org.socialvalue.monitoring.measurement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Finding;

/**
 * A reported figure.
 *
 * @param kpiVersion the terms that were in force on the last day of its period
 * @param gross as reported, in the KPI's unit
 * @param net the provider's own part: what counts; exact, not rounded
 * @param sample who and what stands behind it; null where the kind asks for nothing
 * @param responsePercent of those asked, in per cent to two places half up; null where nobody was
 * @param reportedFor the organisation that who reported it acted for; null where it was not kept
 * @param number which version of the figure this is, from 1; the earlier ones stay on record
 * @param findings what is to be known of it, though it was taken; null in what is kept of it
 * @param importId the file or batch that it came in with; null for a single one
 * @param etag the version that a verification names in If-Match
 */
public record MeasurementView(
    UUID id,
    UUID contractId,
    UUID kpiId,
    int kpiVersion,
    LocalDate from,
    LocalDate to,
    BigDecimal gross,
    BigDecimal net,
    @Nullable Sample sample,
    @Nullable BigDecimal responsePercent,
    Attribution attribution,
    String evidence,
    @Nullable String note,
    MeasurementStage stage,
    List<Check> checks,
    String reportedBy,
    @Nullable String reportedFor,
    Instant reportedAt,
    int number,
    @Nullable UUID importId,
    @Nullable List<Finding> findings,
    String etag) {

  /** As it is kept. */
  static MeasurementView from(Measurement measurement) {
    return from(measurement, null);
  }

  static MeasurementView from(Measurement measurement, @Nullable List<Finding> findings) {
    return new MeasurementView(
        measurement.id(),
        measurement.contractId(),
        measurement.kpiId(),
        measurement.kpiVersion(),
        measurement.period().from(),
        measurement.period().to(),
        measurement.gross(),
        measurement.net(),
        measurement.sample(),
        measurement.sample() == null ? null : measurement.sample().responsePercent(),
        measurement.attribution(),
        measurement.evidence(),
        measurement.note(),
        measurement.stage(),
        measurement.checks(),
        measurement.reportedBy(),
        measurement.reportedFor(),
        measurement.reportedAt(),
        measurement.number(),
        measurement.importId(),
        findings,
        "\"" + measurement.version() + "\"");
  }
}
