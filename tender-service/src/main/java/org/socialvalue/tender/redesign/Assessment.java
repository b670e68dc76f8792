package org.socialvalue.tender.redesign;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;

/** Marks that were given once. They stay; later ones count in their place. */
@Entity
public class Assessment extends Aggregate {

  /** What a list of assessments is sorted by. */
  static final Sorting<Assessment> SORTING = Sorting.by(Assessment::id);

  private UUID projectId;

  /** Null for the service as it is. */
  private @Nullable UUID optionId;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<PrincipleMark> marks;

  private String assessedBy;
  private String assessedByName;
  private Instant assessedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Assessment() {}

  Assessment(
      UUID id,
      UUID projectId,
      Subject subject,
      List<PrincipleMark> marks,
      Actor actor,
      Instant assessedAt) {
    super(id);
    this.projectId = projectId;
    this.optionId = subject instanceof Subject.Option option ? option.id() : null;
    this.marks = List.copyOf(marks);
    this.assessedBy = actor.id();
    this.assessedByName = actor.name();
    this.assessedAt = assessedAt;
  }

  UUID projectId() {
    return projectId;
  }

  String by() {
    return assessedBy;
  }

  public AssessmentFacts facts() {
    var subject = optionId == null ? new Subject.Current() : new Subject.Option(optionId);
    return new AssessmentFacts(id(), subject, marks, assessedByName, assessedAt);
  }
}
