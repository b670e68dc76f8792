package org.socialvalue.tender.stagequestion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.tender.engagement.StakeholderGroup;

/** A recorded reason that stands in for a group's answer, with who recorded it. */
@Entity
@Table(name = "stage_question_exemption")
public class RecordedExemption extends Aggregate {

  private UUID projectId;
  private String questionCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "stakeholder_group")
  private StakeholderGroup group;

  private String reason;
  private @Nullable String whoWasAsked;
  private String recordedBy;
  private Instant recordedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected RecordedExemption() {}

  @SuppressWarnings("NullAway.Init")
  RecordedExemption(UUID id, UUID projectId, String questionCode, StakeholderGroup group) {
    super(id);
    this.projectId = projectId;
    this.questionCode = questionCode;
    this.group = group;
  }

  void give(ExemptQuestion why, Actor by, Instant now) {
    reason = why.reason();
    whoWasAsked = why.whoWasAsked();
    recordedBy = by.id();
    recordedAt = now;
  }

  UUID projectId() {
    return projectId;
  }

  Exemption facts() {
    return new Exemption(questionCode, group, reason, whoWasAsked);
  }

  String recordedBy() {
    return recordedBy;
  }

  Instant recordedAt() {
    return recordedAt;
  }
}
