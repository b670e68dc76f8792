package org.socialvalue.evaluation.lowprice;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.SortKey;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;

/** A low price put to its bidder, what they explain, and what an officer concludes. */
@Entity
public class PriceQuery extends Aggregate {

  /** What a list of price queries is sorted by. */
  static final Sorting<PriceQuery> SORTING =
      Sorting.by(PriceQuery::id, SortKey.day("answerBy", "answerBy", PriceQuery::answerBy));

  private UUID competitionId;
  private String authority;
  private String lotId;
  private UUID bidId;
  private String bidder;
  private String question;
  private LocalDate answerBy;
  private String askedBy;
  private Instant askedAt;
  private @Nullable String answer;
  private @Nullable String answeredBy;
  private @Nullable Instant answeredAt;
  private @Nullable Boolean accepted;
  private @Nullable String conclusion;
  private @Nullable String concludedBy;
  private @Nullable Instant concludedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected PriceQuery() {}

  PriceQuery(
      UUID competitionId,
      String authority,
      PriceQueryRequest request,
      String bidder,
      String by,
      Instant now) {
    super(Ids.next());
    this.competitionId = competitionId;
    this.authority = authority;
    this.lotId = request.lotId();
    this.bidId = request.bidId();
    this.bidder = bidder;
    this.question = request.question();
    this.answerBy = request.answerBy();
    this.askedBy = by;
    this.askedAt = now;
  }

  void answer(String text, String by, Instant now) {
    answer = text;
    answeredBy = by;
    answeredAt = now;
  }

  void conclude(boolean accepting, String why, String by, Instant now) {
    accepted = accepting;
    conclusion = why;
    concludedBy = by;
    concludedAt = now;
  }

  private boolean isConcluded() {
    return concludedAt != null;
  }

  void requireOpen() {
    if (isConcluded()) {
      throw Refused.conflict("This is concluded already");
    }
  }

  boolean isAnswered() {
    return answeredAt != null;
  }

  UUID competitionId() {
    return competitionId;
  }

  String authority() {
    return authority;
  }

  String lotId() {
    return lotId;
  }

  UUID bidId() {
    return bidId;
  }

  String bidder() {
    return bidder;
  }

  String question() {
    return question;
  }

  LocalDate answerBy() {
    return answerBy;
  }

  String askedBy() {
    return askedBy;
  }

  Instant askedAt() {
    return askedAt;
  }

  @Nullable String answer() {
    return answer;
  }

  @Nullable String answeredBy() {
    return answeredBy;
  }

  @Nullable Instant answeredAt() {
    return answeredAt;
  }

  @Nullable Boolean accepted() {
    return accepted;
  }

  @Nullable String conclusion() {
    return conclusion;
  }

  @Nullable String concludedBy() {
    return concludedBy;
  }

  @Nullable Instant concludedAt() {
    return concludedAt;
  }
}
