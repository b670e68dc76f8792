package org.socialvalue.evaluation.panel;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** What an evaluator says of their interests, once they know who bids. */
@Entity
public class Declaration extends Aggregate {

  private UUID competitionId;
  private String evaluator;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private List<Conflict> conflicts;

  private Instant declaredAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Declaration() {}

  Declaration(UUID competitionId, String evaluator, List<Conflict> conflicts, Instant now) {
    super(Ids.next());
    this.competitionId = competitionId;
    this.evaluator = evaluator;
    this.conflicts = List.copyOf(conflicts);
    this.declaredAt = now;
  }

  void replace(List<Conflict> others, Instant now) {
    conflicts = List.copyOf(others);
    declaredAt = now;
  }

  public UUID competitionId() {
    return competitionId;
  }

  public String evaluator() {
    return evaluator;
  }

  public List<Conflict> conflicts() {
    return conflicts;
  }

  public Instant declaredAt() {
    return declaredAt;
  }

  public boolean bars(String bidder) {
    return conflicts.stream().anyMatch(conflict -> conflict.bidder().equals(bidder));
  }

  boolean bars(String user, String bidder) {
    return evaluator.equals(user) && bars(bidder);
  }
}
