package org.socialvalue.evaluation.award;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** Something that everybody who bid is told, and that is published. It never changes. */
@Entity
public class AwardNotice extends Aggregate {

  private UUID competitionId;
  private @Nullable String lotId;
  private @Nullable UUID awardId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private NoticeContent content;

  private Instant issuedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected AwardNotice() {}

  private AwardNotice(
      UUID competitionId,
      @Nullable String lotId,
      @Nullable UUID awardId,
      Kind kind,
      NoticeContent content,
      Instant now) {
    super(Ids.next());
    this.competitionId = competitionId;
    this.lotId = lotId;
    this.awardId = awardId;
    this.kind = kind;
    this.content = content;
    this.issuedAt = now;
  }

  /** What is told. */
  public enum Kind {
    /** Who is to get a lot, and how long the standstill lasts. */
    AWARD,
    /** That nobody gets a lot, and why. */
    NO_AWARD,
    /** That an award is challenged: nothing becomes final until that has its outcome. */
    SUSPENDED,
    /** That a challenge was rejected, and when the standstill ends. */
    RESUMED,
    /** That a challenge was upheld, and the award stands no longer. */
    SET_ASIDE,
    /** That the authority gave up a lot, or the whole competition, and why. */
    ABANDONED
  }

  static AwardNotice of(Award award, Kind kind, NoticeContent content, Instant now) {
    return new AwardNotice(award.competitionId(), award.lotId(), award.id(), kind, content, now);
  }

  static AwardNotice abandoned(
      Competition competition, @Nullable String lotId, String reason, Instant now) {
    var content = NoticeContent.saying(competition, lotId, reason, null, List.of(), null);
    return new AwardNotice(competition.id(), lotId, null, Kind.ABANDONED, content, now);
  }

  UUID competitionId() {
    return competitionId;
  }

  @Nullable String lotId() {
    return lotId;
  }

  @Nullable UUID awardId() {
    return awardId;
  }

  Kind kind() {
    return kind;
  }

  NoticeContent content() {
    return content;
  }

  Instant issuedAt() {
    return issuedAt;
  }
}
