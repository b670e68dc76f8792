package org.socialvalue.tender.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.TenderAmended;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.rules.Acknowledgement;

/** A tender as it once went out. Written once. */
@Entity
public class TenderVersion {

  @Id private UUID id;
  private UUID tenderId;
  private int number;

  @Enumerated(EnumType.STRING)
  private Act act;

  @JdbcTypeCode(SqlTypes.JSON)
  private TenderPublished published;

  private @Nullable String sha256;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<TenderAmended.Change> changes;

  private boolean bidsMustConfirm;
  private @Nullable String reason;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Acknowledgement> acknowledgements;

  private String madeBy;
  private Instant madeAt;

  /** How a version came about. */
  public enum Act {
    PUBLISHED,
    AMENDED,
    EXTENDED
  }

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected TenderVersion() {}

  private TenderVersion(Act act, TenderPublished published, Actor actor, Instant madeAt) {
    this.id = Ids.next();
    this.tenderId = published.tenderId();
    this.number = published.tenderVersion();
    this.act = act;
    this.published = published;
    this.sha256 = Json.sha256(Json.canonical(published));
    this.changes = List.of();
    this.acknowledgements = List.of();
    this.madeBy = actor.id();
    this.madeAt = madeAt;
  }

  /** What goes out first. */
  public static TenderVersion first(
      TenderPublished published, List<Acknowledgement> acknowledged, Actor actor) {
    var version = new TenderVersion(Act.PUBLISHED, published, actor, published.publishedAt());
    version.acknowledgements = List.copyOf(acknowledged);
    return version;
  }

  /**
   * What goes out in the place of an earlier one.
   *
   * @param changed what differs from the version before, whether bids have to be confirmed, and why
   *     it changed
   */
  public static TenderVersion next(
      Act act, TenderAmended changed, List<Acknowledgement> acknowledged, Actor actor) {
    var version = new TenderVersion(act, changed.tender(), actor, changed.amendedAt());
    version.changes = List.copyOf(changed.changes());
    version.bidsMustConfirm = changed.bidsMustConfirm();
    version.reason = changed.reason();
    version.acknowledgements = List.copyOf(acknowledged);
    return version;
  }

  /** The act in a few words. */
  public String said() {
    return switch (act) {
      case PUBLISHED -> "tender published";
      case AMENDED -> "tender amended";
      case EXTENDED -> "deadline extended";
    };
  }

  UUID id() {
    return id;
  }

  UUID tenderId() {
    return tenderId;
  }

  public int number() {
    return number;
  }

  Act act() {
    return act;
  }

  TenderPublished published() {
    return published;
  }

  @Nullable String sha256() {
    return sha256;
  }

  List<TenderAmended.Change> changes() {
    return changes;
  }

  boolean bidsMustConfirm() {
    return bidsMustConfirm;
  }

  @Nullable String reason() {
    return reason;
  }

  List<Acknowledgement> acknowledgements() {
    return acknowledgements;
  }

  String madeBy() {
    return madeBy;
  }

  Instant madeAt() {
    return madeAt;
  }
}
