package org.socialvalue.evaluation.panel;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
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

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private @Nullable List<String> clearOf;

  private Instant declaredAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Declaration() {}

  Declaration(UUID competitionId, String evaluator, Interests interests, Instant now) {
    super(Ids.next());
    this.competitionId = competitionId;
    this.evaluator = evaluator;
    replace(interests, now);
  }

  final void replace(Interests interests, Instant now) {
    conflicts = List.copyOf(interests.conflicts());
    clearOf = interests.clearOf() == null ? null : List.copyOf(interests.clearOf());
    declaredAt = now;
  }

  public UUID competitionId() {
    return competitionId;
  }

  public String evaluator() {
    return evaluator;
  }

  Interests interests() {
    return new Interests(conflicts, clearOf);
  }

  public List<Conflict> conflicts() {
    return conflicts;
  }

  public Instant declaredAt() {
    return declaredAt;
  }

  public boolean bars(String bidder) {
    return interests().bars(bidder);
  }

  /** Whether they have said how they stand to a bidder. */
  public boolean covers(String bidder) {
    return interests().covered().test(bidder);
  }

  /** Bidders in whom they neither have an interest nor have left it open. */
  public Predicate<String> free() {
    return interests().free();
  }

  /** Whether they have no interest in any bidder. */
  public boolean isFreeOfAll() {
    return interests().areNone();
  }

  boolean bars(String user, String bidder) {
    return evaluator.equals(user) && bars(bidder);
  }
}
