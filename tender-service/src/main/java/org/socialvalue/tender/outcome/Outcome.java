package org.socialvalue.tender.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;

/** An added outcome of a project. Its lineage stays with it, whatever becomes of it. */
@Entity
public class Outcome extends Aggregate {

  private UUID projectId;
  private UUID lineage;

  @JdbcTypeCode(SqlTypes.JSON)
  private ProposedOutcome proposed;

  @Enumerated(EnumType.STRING)
  private OutcomeStatus status;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Decision decision;

  private boolean scored;
  private @Nullable UUID publishedIn;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Outcome() {}

  Outcome(UUID id, UUID projectId, UUID lineage, ProposedOutcome proposed) {
    super(id);
    this.projectId = projectId;
    this.lineage = lineage;
    this.proposed = proposed;
    this.status = OutcomeStatus.POTENTIAL;
  }

  void describe(ProposedOutcome anew) {
    proposed = anew;
  }

  void decide(Decision taken, boolean scorable) {
    decision = taken;
    status = taken.decided().decision().leadsTo();
    scored = status == OutcomeStatus.SPECIFIED && scorable;
  }

  /** It has gone out with a tender; it stays as it is for as long as that asks for it. */
  public void published(UUID tender) {
    publishedIn = tender;
  }

  /** The tender that it went out with asks for it no longer: it is free again. */
  public void released(UUID tender) {
    if (tender.equals(publishedIn)) {
      publishedIn = null;
    }
  }

  boolean isPublished() {
    return publishedIn != null;
  }

  public UUID projectId() {
    return projectId;
  }

  public UUID lineage() {
    return lineage;
  }

  public ProposedOutcome proposed() {
    return proposed;
  }

  public OutcomeStatus status() {
    return status;
  }

  @Nullable Decision decision() {
    return decision;
  }

  /** The decision as it was asked for; null while there is none. */
  public @Nullable DecideOutcome decided() {
    return decision == null ? null : decision.decided();
  }

  /** Whether a tender may score it: specified, relevant and traced. */
  public boolean scored() {
    return scored;
  }

  @Nullable UUID publishedIn() {
    return publishedIn;
  }

  /** What a list of outcomes is sorted by. */
  static final Sorting<Outcome> SORTING = Sorting.by(Outcome::id);
}
