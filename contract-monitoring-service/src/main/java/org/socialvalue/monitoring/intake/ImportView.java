package org.socialvalue.monitoring.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file or a batch of figures, and how far it has come.
 *
 * @param rowsRead rows with figures that were looked at so far
 * @param rowsPassedOver rows that hold none: titles, blank lines, repeated headings, summaries
 * @param summaries how many of the rows passed over were taken for a summary of others
 * @param summaryLines where these stand: the first hundred of them
 * @param taken figures that are on record now and were not before
 * @param corrected figures that took the place of another
 * @param unchanged figures that were on record just so
 * @param refused rows of which something was not taken; the reasons are listed apart, and a row may
 *     have several
 * @param startedFor the organisation that who sent it acted for; null where it was not kept
 * @param failure why nothing further could be made of the file; null otherwise
 */
public record ImportView(
    UUID id,
    UUID contractId,
    MeasurementImport.Kind kind,
    ImportState state,
    @Nullable UUID mappingId,
    @Nullable String fileName,
    String sha256,
    OnDifference onDifference,
    long rowsRead,
    long rowsPassedOver,
    long summaries,
    List<Long> summaryLines,
    long taken,
    long corrected,
    long unchanged,
    long refused,
    @Nullable String failure,
    String startedBy,
    @Nullable String startedFor,
    Instant startedAt,
    @Nullable Instant finishedAt) {

  static ImportView from(MeasurementImport made) {
    return new ImportView(
        made.id(),
        made.contractId(),
        made.kind(),
        made.state(),
        made.mappingId(),
        made.fileName(),
        made.sha256(),
        made.onDifference(),
        made.rowsRead(),
        made.rowsPassedOver(),
        made.summaries(),
        made.summaryLines(),
        made.taken(),
        made.corrected(),
        made.unchanged(),
        made.refused(),
        made.failure(),
        made.startedBy(),
        made.startedFor(),
        made.startedAt(),
        made.finishedAt());
  }
}
