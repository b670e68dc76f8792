package org.socialvalue.monitoring.individual;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.monitoring.suppression.Published;

/** What everybody on a contract may see of the outcomes of single people, as last released. */
@Entity
@Table(name = "outcome_release")
public class OutcomeRelease extends Aggregate {

  /** Days after which a release that would show less than the last one no longer waits. */
  private static final int DETAIL_STANDS_DAYS = 92;

  private UUID contractId;
  private UUID commitmentId;
  private @Nullable UUID kpiId;

  @JdbcTypeCode(SqlTypes.JSON)
  private Published published;

  private int threshold;
  private LocalDate releasedOn;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected OutcomeRelease() {}

  OutcomeRelease(UUID id, Subject subject, Published published, int threshold, LocalDate today) {
    super(id);
    this.contractId = subject.contractId();
    this.commitmentId = subject.commitmentId();
    this.kpiId = subject.kpiId();
    this.published = published;
    this.threshold = threshold;
    this.releasedOn = today;
  }

  void release(Published next, int atThreshold, LocalDate today) {
    published = next;
    threshold = atThreshold;
    releasedOn = today;
  }

  void without(Set<String> shownIn) {
    published = published.without(shownIn);
  }

  boolean mayLoseDetail(LocalDate today) {
    return !releasedOn.plusDays(DETAIL_STANDS_DAYS).isAfter(today);
  }

  public Subject subject() {
    return new Subject(contractId, commitmentId, kpiId);
  }

  public Published published() {
    return published;
  }

  int threshold() {
    return threshold;
  }

  public LocalDate releasedOn() {
    return releasedOn;
  }
}
