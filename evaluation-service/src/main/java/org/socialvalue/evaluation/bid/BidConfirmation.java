package org.socialvalue.evaluation.bid;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** That a bidder stood by a submitted version of its bid after the tender was amended. */
@Entity
public class BidConfirmation extends Aggregate {

  private UUID bidId;
  private int number;
  private int tenderVersion;
  private Instant confirmedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected BidConfirmation() {}

  BidConfirmation(BidVersion version, int tenderVersion, Instant now) {
    super(Ids.next());
    this.bidId = version.bidId();
    this.number = version.number();
    this.tenderVersion = tenderVersion;
    this.confirmedAt = now;
  }

  UUID bidId() {
    return bidId;
  }

  /** Of the bid's version. */
  int number() {
    return number;
  }

  int tenderVersion() {
    return tenderVersion;
  }

  Instant confirmedAt() {
    return confirmedAt;
  }
}
