package org.socialvalue.monitoring.story;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.page.SortKey;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.contract.Contract;

/** An account of an outcome, kept only while the person it is about agrees. */
@Entity
@Table(name = "story")
public class Story extends Aggregate {

  /** What a list of stories is sorted by. */
  static final Sorting<Story> SORTING =
      Sorting.by(Story::id, SortKey.day("tellsOf", "tellsOf", Story::tellsOf));

  private static final int MOST_MEDIA = 5;

  private UUID contractId;
  private UUID commitmentId;
  private @Nullable String title;
  private @Nullable String text;
  private @Nullable String salt;
  private boolean firstHand;
  private LocalDate tellsOf;
  private String toldBy;
  private @Nullable String toldFor;
  private int mediaCount;

  @JdbcTypeCode(SqlTypes.JSON)
  private Consent consent;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Story() {}

  Story(
      UUID id,
      UUID contractId,
      UUID commitmentId,
      String title,
      String text,
      boolean firstHand,
      LocalDate tellsOf,
      Consent consent,
      String toldBy,
      String toldFor) {
    super(id);
    this.contractId = contractId;
    this.commitmentId = commitmentId;
    this.title = title;
    this.text = text;
    this.salt = UUID.randomUUID().toString();
    this.firstHand = firstHand;
    this.tellsOf = tellsOf;
    this.consent = consent;
    this.toldBy = toldBy;
    this.toldFor = toldFor;
  }

  /** Whoever withdraws it also has to see to it that the content is forgotten. */
  void withdrawConsent(Instant at, String by) {
    if (consent.withdrawnAt() != null) {
      throw Refused.conflict("The consent was withdrawn already");
    }
    consent = consent.withdrawn(at, by);
  }

  void agree(Consent other) {
    consent = other;
  }

  /** Takes the words out for good: nothing of the account stays in the row. */
  void forget() {
    title = null;
    text = null;
    salt = null;
    mediaCount = 0;
  }

  boolean isForgotten() {
    return title == null && text == null && mediaCount == 0;
  }

  /**
   * Counts one more picture, sound or film.
   *
   * @throws Refused 409 for more than {@value #MOST_MEDIA}, or without a consent that holds
   */
  void addMedia(LocalDate today) {
    requireTold(today);
    if (mediaCount >= MOST_MEDIA) {
      throw Refused.conflict("A story holds at most " + MOST_MEDIA + " pictures, sounds and films");
    }
    mediaCount = mediaCount + 1;
  }

  /** One less: another can take its place. */
  void removeMedia() {
    mediaCount = mediaCount - 1;
  }

  /**
   * @throws Refused 409 once the consent was withdrawn or ran out
   */
  void requireTold(LocalDate today) {
    if (!isTold(today)) {
      throw Refused.conflict("The consent no longer holds; nothing of the story is kept");
    }
  }

  /** Whether this reader of its contract may see its words and pictures today. */
  boolean isShownTo(Actor reader, Contract contract, LocalDate today) {
    return isTold(today)
        && consent.scope().reaches(reader, contract.mayChange(reader.org(), toldFor));
  }

  /** Whether it may be shown and counts as told. */
  public boolean isTold(LocalDate today) {
    return consent.holds(today);
  }

  /** The title while the consent holds; null from then on. */
  @Nullable String title(LocalDate today) {
    return consent.holds(today) ? title : null;
  }

  /** The words while the consent holds; null from then on. */
  @Nullable String text(LocalDate today) {
    return consent.holds(today) ? text : null;
  }

  /**
   * A fingerprint of what it says: salted, so that nobody can tell from a fingerprint kept
   * elsewhere whether a guess at the words is right once the story, and its salt with it, is
   * forgotten.
   *
   * @return SHA-256 of salt, title and text, a line break between them, what is missing being
   *     empty; of title and text alone where the story is older than salts; lower case hexadecimal
   */
  String fingerprint() {
    var words = Objects.requireNonNullElse(title, "") + "\n" + Objects.requireNonNullElse(text, "");
    return Json.sha256(salt == null ? words : salt + "\n" + words);
  }

  UUID contractId() {
    return contractId;
  }

  public UUID commitmentId() {
    return commitmentId;
  }

  boolean firstHand() {
    return firstHand;
  }

  LocalDate tellsOf() {
    return tellsOf;
  }

  Consent consent() {
    return consent;
  }

  String toldBy() {
    return toldBy;
  }

  /** Null for what was told before it was kept. */
  @Nullable String toldFor() {
    return toldFor;
  }
}
