package org.socialvalue.monitoring.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.contract.Side;
import org.socialvalue.monitoring.report.DocumentKind;

/**
 * An annual statement or a contract report on its way to two signatures. What is signed is kept as
 * canonical JSON, byte for byte, so that anybody can compute the hash again.
 */
@Entity
@Table(name = "statement")
public class Statement extends Aggregate {

  private UUID contractId;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  private LocalDate periodFrom;
  private LocalDate periodTo;
  private int edition;

  @JdbcTypeCode(SqlTypes.JSON)
  private SideWords words;

  private @Nullable String content;
  private @Nullable String sha256;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Signature authoritySignature;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Signature providerSignature;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Acknowledgement> acknowledgements;

  private String draftedBy;
  private Instant draftedAt;
  private @Nullable Instant frozenAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Statement() {}

  Statement(UUID contractId, DocumentKind kind, Period told, int edition, String by, Instant now) {
    super(Ids.next());
    this.contractId = contractId;
    this.kind = kind;
    this.periodFrom = told.from();
    this.periodTo = told.to();
    this.edition = edition;
    this.words = SideWords.NONE;
    this.acknowledgements = List.of();
    this.draftedBy = by;
    this.draftedAt = now;
  }

  StatementState state() {
    if (frozenAt != null) {
      return StatementState.FROZEN;
    }
    return content == null ? StatementState.DRAFT : StatementState.SIGNED_BY_ONE_SIDE;
  }

  /** A side says something to the figures, or takes back what it said. */
  void say(@Nullable LocalizedText said, Side side) {
    requireDraft();
    words =
        side == Side.AUTHORITY
            ? new SideWords(said, words.provider())
            : new SideWords(words.authority(), said);
  }

  /** The first signature fixes what was read. */
  void sign(Signed read, List<Acknowledgement> reasons, Side side, Actor who, Instant now) {
    requireDraft();
    content = Json.canonical(read);
    sha256 = Json.sha256(content);
    acknowledgements = List.copyOf(reasons);
    signFor(side, who, now);
  }

  /**
   * @throws Refused 409 once it is frozen, or the side has signed
   */
  void requireSignableBy(Side side) {
    if (state() == StatementState.FROZEN) {
      throw Refused.conflict("Both sides have signed it; it is frozen");
    }
    if (signatureOf(side) != null) {
      throw Refused.conflict("Your side has signed it; the other side signs next");
    }
  }

  /** The second freezes it. */
  void countersign(Side side, Actor who, Instant now) {
    requireSignableBy(side);
    signFor(side, who, now);
    frozenAt = now;
  }

  /** Back to a draft that follows the data: the signature no longer holds. */
  void reopen() {
    if (state() != StatementState.SIGNED_BY_ONE_SIDE) {
      throw Refused.conflict("It is " + state());
    }
    content = null;
    sha256 = null;
    authoritySignature = null;
    providerSignature = null;
    acknowledgements = List.of();
  }

  private void requireDraft() {
    if (state() != StatementState.DRAFT) {
      throw Refused.conflict("It is signed; open it again to change it");
    }
  }

  private void signFor(Side side, Actor who, Instant now) {
    var signature = new Signature(who.id(), who.name(), now);
    if (side == Side.AUTHORITY) {
      authoritySignature = signature;
    } else {
      providerSignature = signature;
    }
  }

  @Nullable Signature signatureOf(Side side) {
    return side == Side.AUTHORITY ? authoritySignature : providerSignature;
  }

  UUID contractId() {
    return contractId;
  }

  DocumentKind kind() {
    return kind;
  }

  Period told() {
    return new Period(periodFrom, periodTo);
  }

  int edition() {
    return edition;
  }

  SideWords words() {
    return words;
  }

  /** As it was signed; null while it follows the data. */
  @Nullable String content() {
    return content;
  }

  @Nullable String sha256() {
    return sha256;
  }

  List<Acknowledgement> acknowledgements() {
    return acknowledgements;
  }

  String draftedBy() {
    return draftedBy;
  }

  Instant draftedAt() {
    return draftedAt;
  }

  @Nullable Instant frozenAt() {
    return frozenAt;
  }
}
