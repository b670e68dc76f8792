package org.socialvalue.tender.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.SortKey;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * An engagement of a project. Planned, it may still be written anew; recorded, it stands: who came
 * is not told differently later.
 */
@Entity
public class Engagement extends Aggregate {

  /** What a list of engagements is sorted by. */
  static final Sorting<Engagement> SORTING =
      Sorting.by(Engagement::id, SortKey.day("heldOn", "sortHeldOn", one -> one.sortHeldOn));

  private UUID projectId;

  @JdbcTypeCode(SqlTypes.JSON)
  private HeldEngagement held;

  /** Made by the database; there once an engagement was read. */
  @Column(insertable = false, updatable = false)
  private LocalDate sortHeldOn;

  private @Nullable Instant recordedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Engagement() {}

  @SuppressWarnings("NullAway.Init")
  Engagement(UUID id, UUID projectId, HeldEngagement held, Instant now) {
    super(id);
    this.projectId = projectId;
    write(held, now);
  }

  /** Writes it down as it is known now; held by today, it is recorded with that. */
  final void write(HeldEngagement anew, Instant now) {
    held = anew;
    if (!anew.heldOn().isAfter(day(now))) {
      recordedAt = now;
    }
  }

  boolean isRecorded() {
    return recordedAt != null;
  }

  EngagementStatus status(Instant now) {
    return facts(List.of()).status(day(now));
  }

  public UUID projectId() {
    return projectId;
  }

  HeldEngagement held() {
    return held;
  }

  EngagementFacts facts(List<EngagementFacts.Answered> answers) {
    return new EngagementFacts(id(), held, isRecorded(), answers);
  }

  private static LocalDate day(Instant now) {
    return now.atZone(DatabaseClock.ZONE).toLocalDate();
  }
}
