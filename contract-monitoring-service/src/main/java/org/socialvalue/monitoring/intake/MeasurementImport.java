package org.socialvalue.monitoring.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.monitoring.measurement.Reporter;

/**
 * One file, or one batch, of figures on its way in. How far it has come is kept in the transaction
 * that takes its rows, so that whoever goes on after a stop begins where it ended.
 */
@Entity
@Table(name = "measurement_import")
public class MeasurementImport extends Aggregate {

  /** What a list of imports is sorted by. */
  static final Sorting<MeasurementImport> SORTING = Sorting.by(MeasurementImport::id);

  private static final int MOST_SUMMARY_LINES = 100;
  private static final int MOST_TRIES = 5;

  /** Where the figures come from. */
  public enum Kind {
    FILE,
    BATCH
  }

  private UUID contractId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private ImportState state;

  private @Nullable UUID mappingId;

  /** The mapping as it was when the file came in. */
  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable ColumnMapping columns;

  private @Nullable String fileName;
  private @Nullable UUID documentId;
  private String sha256;

  @Enumerated(EnumType.STRING)
  private OnDifference onDifference;

  private @Nullable String reason;
  private @Nullable String failure;

  /** How often reading it was begun since it last got on. */
  private int tries;

  private long recordsDone;
  private long rowsRead;
  private long rowsPassedOver;
  private long summaries;

  /** The first of them, by line. */
  @JdbcTypeCode(SqlTypes.JSON)
  private List<Long> summaryLines;

  private long taken;
  private long corrected;
  private long unchanged;
  private long refused;
  private String startedBy;
  private @Nullable String startedFor;
  private Instant startedAt;
  private @Nullable Instant finishedAt;

  @SuppressWarnings("UnusedVariable") // read by the query for what waits
  private @Nullable Instant claimedUntil;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected MeasurementImport() {}

  private MeasurementImport(
      UUID id,
      UUID contractId,
      Kind kind,
      String sha256,
      OnDifference onDifference,
      @Nullable String reason,
      Reporter by,
      Instant now) {
    super(id);
    this.contractId = contractId;
    this.kind = kind;
    this.state = ImportState.WAITING;
    this.sha256 = sha256;
    this.onDifference = onDifference;
    this.reason = reason;
    this.startedBy = by.person();
    this.startedFor = by.organisation();
    this.startedAt = now;
    this.summaryLines = List.of();
  }

  static MeasurementImport ofFile(
      UUID id,
      MeasurementMapping mapping,
      String fileName,
      UUID documentId,
      String sha256,
      OnDifference onDifference,
      @Nullable String reason,
      Reporter by,
      Instant now) {
    var file =
        new MeasurementImport(
            id, mapping.contractId(), Kind.FILE, sha256, onDifference, reason, by, now);
    file.mappingId = mapping.id();
    file.columns = mapping.columns();
    file.fileName = fileName;
    file.documentId = documentId;
    return file;
  }

  static MeasurementImport ofBatch(
      UUID id,
      UUID contractId,
      String sha256,
      OnDifference onDifference,
      @Nullable String reason,
      Reporter by,
      Instant now) {
    return new MeasurementImport(id, contractId, Kind.BATCH, sha256, onDifference, reason, by, now);
  }

  void claim(Instant until) {
    state = ImportState.RUNNING;
    claimedUntil = until;
    tries = tries + 1;
  }

  /** Some rows more are done: whoever reads it goes on. */
  void goOn(Instant until) {
    claimedUntil = until;
    tries = 1;
  }

  /** Nobody reads it until then. */
  void rest(Instant until) {
    claimedUntil = until;
  }

  boolean isHopeless() {
    return tries > MOST_TRIES;
  }

  /** Rows that were taken for a summary of others; the lines of the first are kept. */
  void passOver(List<Long> lines) {
    summaries += lines.size();
    if (!lines.isEmpty() && summaryLines.size() < MOST_SUMMARY_LINES) {
      summaryLines =
          Stream.concat(summaryLines.stream(), lines.stream()).limit(MOST_SUMMARY_LINES).toList();
    }
  }

  void add(long records, long read, long passedOver, Taken figures) {
    recordsDone += records;
    rowsRead += read;
    rowsPassedOver += passedOver;
    taken += figures.taken();
    corrected += figures.corrected();
    unchanged += figures.unchanged();
    refused += figures.rowsRefused();
  }

  void finish(Instant now) {
    state = ImportState.DONE;
    finishedAt = now;
    claimedUntil = null;
  }

  void fail(String why, Instant now) {
    state = ImportState.FAILED;
    failure = why;
    finishedAt = now;
    claimedUntil = null;
  }

  boolean isUnderWay() {
    return state == ImportState.WAITING || state == ImportState.RUNNING;
  }

  UUID contractId() {
    return contractId;
  }

  Kind kind() {
    return kind;
  }

  ImportState state() {
    return state;
  }

  @Nullable UUID mappingId() {
    return mappingId;
  }

  @Nullable ColumnMapping columns() {
    return columns;
  }

  @Nullable String fileName() {
    return fileName;
  }

  int tries() {
    return tries;
  }

  @Nullable UUID documentId() {
    return documentId;
  }

  String sha256() {
    return sha256;
  }

  OnDifference onDifference() {
    return onDifference;
  }

  @Nullable String reason() {
    return reason;
  }

  @Nullable String failure() {
    return failure;
  }

  long recordsDone() {
    return recordsDone;
  }

  long rowsRead() {
    return rowsRead;
  }

  long rowsPassedOver() {
    return rowsPassedOver;
  }

  long summaries() {
    return summaries;
  }

  List<Long> summaryLines() {
    return summaryLines;
  }

  /** Whether the same bytes would come to the same again. */
  boolean saysAll() {
    return isUnderWay() || refused == 0;
  }

  long taken() {
    return taken;
  }

  long corrected() {
    return corrected;
  }

  long unchanged() {
    return unchanged;
  }

  long refused() {
    return refused;
  }

  String startedBy() {
    return startedBy;
  }

  /** Null for what came in before it was kept. */
  @Nullable String startedFor() {
    return startedFor;
  }

  Instant startedAt() {
    return startedAt;
  }

  @Nullable Instant finishedAt() {
    return finishedAt;
  }
}
