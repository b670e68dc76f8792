package org.socialvalue.tender.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.persistence.Ids;

/** One decision. Written once. */
@Entity
public class TimelineEntry {
  @Id private UUID id;
  private UUID projectId;
  private Instant at;
  private String who;
  private String whoName;

  @Enumerated(EnumType.STRING)
  private TimelineKind kind;

  private String what;
  private @Nullable String reason;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Evidence> evidence;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected TimelineEntry() {}

  TimelineEntry(
      UUID projectId,
      Instant at,
      Actor actor,
      TimelineKind kind,
      String what,
      @Nullable String reason,
      List<Evidence> evidence) {
    this.id = Ids.next();
    this.projectId = projectId;
    this.at = at;
    this.who = actor.id();
    this.whoName = actor.name();
    this.kind = kind;
    this.what = what;
    this.reason = reason;
    this.evidence = List.copyOf(evidence);
  }

  UUID id() {
    return id;
  }

  UUID projectId() {
    return projectId;
  }

  TimelineView view() {
    return new TimelineView(id, at, who, whoName, kind, what, reason, evidence);
  }
}
