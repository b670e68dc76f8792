package org.socialvalue.tender.redesign;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.persistence.Aggregate;

/** A round of redesign. Written once; the next one may open again what it closed. */
@Entity
public class RedesignRound extends Aggregate {

  private UUID projectId;
  private int number;

  @JdbcTypeCode(SqlTypes.JSON)
  private DecideRound decided;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<RoundFacts.Laid> onTheTable;

  private String decidedBy;
  private String decidedByName;
  private Instant decidedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected RedesignRound() {}

  RedesignRound(
      UUID id,
      UUID projectId,
      int number,
      DecideRound decided,
      List<OptionFacts> onTheTable,
      Actor actor,
      Instant decidedAt) {
    super(id);
    this.projectId = projectId;
    this.number = number;
    this.decided = decided;
    this.onTheTable =
        onTheTable.stream()
            .map(option -> new RoundFacts.Laid(option.id(), option.version(), option.title()))
            .toList();
    this.decidedBy = actor.id();
    this.decidedByName = actor.name();
    this.decidedAt = decidedAt;
  }

  UUID projectId() {
    return projectId;
  }

  public RoundFacts facts() {
    return new RoundFacts(id(), number, decided, onTheTable, decidedBy, decidedByName, decidedAt);
  }
}
