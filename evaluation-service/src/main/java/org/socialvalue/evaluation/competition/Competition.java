package org.socialvalue.evaluation.competition;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Question;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.persistence.Aggregate;

/** The contest for one tender; it has the tender's id. */
@Entity
public class Competition extends Aggregate {

  private String authority;
  private Instant bidsDueBy;

  @JdbcTypeCode(SqlTypes.JSON)
  private TenderPublished tender;

  private @Nullable Instant openedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Competition() {}

  Competition(TenderPublished tender) {
    super(tender.tenderId());
    this.authority = tender.authority().id();
    this.bidsDueBy = tender.bidsDueBy();
    this.tender = tender;
  }

  /** A newer version of the tender; an older one, or one after the opening, changes nothing. */
  boolean amend(TenderPublished newer) {
    if (newer.tenderVersion() <= tender.tenderVersion() || isOpened()) {
      return false;
    }
    tender = newer;
    bidsDueBy = newer.bidsDueBy();
    return true;
  }

  /** The bids may be read from now on. The database refuses an instant before the deadline. */
  public void open(Instant at) {
    openedAt = at;
  }

  public boolean isOpened() {
    return openedAt != null;
  }

  public String authority() {
    return authority;
  }

  public Instant bidsDueBy() {
    return bidsDueBy;
  }

  public @Nullable Instant openedAt() {
    return openedAt;
  }

  public TenderPublished tender() {
    return tender;
  }

  public Areas areas() {
    return new Areas(tender.areas());
  }

  public Optional<Question> question(String id) {
    return tender.questions().stream().filter(question -> question.id().equals(id)).findFirst();
  }

  public Optional<Lot> lot(String id) {
    return tender.lots().stream().filter(lot -> lot.id().equals(id)).findFirst();
  }
}
