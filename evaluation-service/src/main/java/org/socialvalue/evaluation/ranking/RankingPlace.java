package org.socialvalue.evaluation.ranking;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.scoring.Place;

/** Where one bid came in one lot: a row of a ranking, written once with it. */
@Entity
@Immutable
public class RankingPlace {

  @EmbeddedId private Key key;
  private UUID bidId;
  private String bidder;
  private String bidderName;
  private @Nullable Integer rank;
  private @Nullable String total;

  @Enumerated(EnumType.STRING)
  private Place.Tie tie;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Kept kept;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private List<KeptAnswer> answers;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected RankingPlace() {}

  /**
   * @param position 1 for the first of the lot; bids that are out come last
   */
  @Embeddable
  public record Key(UUID rankingId, String lotId, int position) {}

  /** The row without its answers. */
  PlaceRow row() {
    return new PlaceRow(key.position(), bidId, bidder, bidderName, rank, total, tie, kept);
  }

  List<KeptAnswer> answers() {
    return answers;
  }
}
