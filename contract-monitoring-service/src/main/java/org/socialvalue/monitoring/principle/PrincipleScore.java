package org.socialvalue.monitoring.principle;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** Marks that were given on a day, on the scale of that day. They stay. */
@Entity
@Table(name = "principle_score")
public class PrincipleScore extends Aggregate {

  private UUID contractId;
  private UUID setId;
  private LocalDate scoredOn;
  private String scoredBy;
  private String scoredByName;
  private Instant scoredAt;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Mark> marks;

  @JdbcTypeCode(SqlTypes.JSON)
  private Scale scale;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected PrincipleScore() {}

  PrincipleScore(
      UUID contractId,
      PrincipleSet set,
      LocalDate scoredOn,
      List<Mark> marks,
      Actor actor,
      Instant scoredAt) {
    super(Ids.next());
    this.contractId = contractId;
    this.setId = set.id();
    this.scale = set.scale();
    this.scoredOn = scoredOn;
    this.marks = List.copyOf(marks);
    this.scoredBy = actor.id();
    this.scoredByName = actor.name();
    this.scoredAt = scoredAt;
  }

  UUID contractId() {
    return contractId;
  }

  UUID setId() {
    return setId;
  }

  LocalDate scoredOn() {
    return scoredOn;
  }

  String scoredBy() {
    return scoredBy;
  }

  String scoredByName() {
    return scoredByName;
  }

  Instant scoredAt() {
    return scoredAt;
  }

  List<Mark> marks() {
    return marks;
  }

  Scale scale() {
    return scale;
  }
}
