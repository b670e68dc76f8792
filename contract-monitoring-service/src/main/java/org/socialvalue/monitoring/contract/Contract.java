package org.socialvalue.monitoring.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Promise;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.SortKey;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.status.AsOf;

/** A contract between an authority and a provider, drafted from an award or entered by hand. */
@Entity
@Table(name = "contract")
public class Contract extends Aggregate {

  /** What a list of contracts is sorted by. */
  static final Sorting<Contract> SORTING =
      Sorting.by(
          Contract::id,
          SortKey.text("title", "sortTitle", contract -> contract.sortTitle),
          SortKey.day("endsOn", "endsOn", contract -> contract.endsOn));

  @SuppressWarnings("UnusedVariable") // read by queries, and unique
  private @Nullable UUID awardId;

  /** Made by the database; there once a contract was read. */
  @Column(insertable = false, updatable = false)
  private String sortTitle;

  @SuppressWarnings("UnusedVariable") // read by queries, and unique with the authority
  private @Nullable String reference;

  private String authorityId;
  private String supplierId;

  /** The partners that are named as organisations: as the particulars have them, for queries. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> partnerIds;

  private boolean activated;
  private Instant draftedAt;
  private @Nullable Instant activatedAt;

  private LocalDate endsOn;

  private @Nullable Instant startToldAt;

  private @Nullable Instant endToldAt;

  @JdbcTypeCode(SqlTypes.JSON)
  private Particulars particulars;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Acknowledgement> acknowledgements;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Contract() {}

  @SuppressWarnings("NullAway.Init")
  public Contract(UUID id, Particulars particulars, Instant draftedAt) {
    super(id);
    this.awardId = particulars.awardId();
    this.reference = particulars.reference();
    this.authorityId = particulars.authority().id();
    this.supplierId = particulars.supplier().id();
    this.partnerIds = particulars.partnerIds();
    this.particulars = particulars;
    this.endsOn = particulars.terms().endsOn();
    this.acknowledgements = List.of();
    this.draftedAt = draftedAt;
  }

  /** The side that this actor answers for; null for anybody else. */
  public @Nullable Side sideOf(Actor actor) {
    if (actor.has("provider")) {
      return actor.actsFor(supplierId) ? Side.PROVIDER : null;
    }
    return actor.actsFor(authorityId) ? Side.AUTHORITY : null;
  }

  /**
   * The side that this actor reads with, which is a partner's lead; null for anybody who sees
   * nothing of the contract.
   */
  public @Nullable Side readerOf(Actor actor) {
    return isPartner(actor) ? Side.PROVIDER : sideOf(actor);
  }

  /** Whether this actor delivers beside the lead, who alone answers for the contract. */
  public boolean isPartner(Actor actor) {
    return actor.has("provider")
        && !actor.actsFor(supplierId)
        && !actor.actsFor(authorityId)
        && partnerIds.contains(actor.org());
  }

  /**
   * Whether an organisation may change what was reported: the two sides all of it, a partner what
   * is its own. The authority's own organisation is never a partner.
   *
   * @param reportedFor whose it is; null for what came in before that was kept
   */
  public boolean mayChange(String organisation, @Nullable String reportedFor) {
    return organisation.equals(supplierId)
        || organisation.equals(authorityId)
        || organisation.equals(reportedFor);
  }

  public ContractState state(LocalDate today) {
    if (!activated) {
      return ContractState.DRAFT;
    }
    return period().isOverBy(today.minusDays(1)) ? ContractState.ENDED : ContractState.ACTIVE;
  }

  /** What was advised against at activation, and why the parties went on. */
  void activate(List<Acknowledgement> reasons, Instant now) {
    requireDraft();
    this.activated = true;
    this.acknowledgements = List.copyOf(reasons);
    this.activatedAt = now;
  }

  public boolean isActivated() {
    return activated;
  }

  /**
   * @throws Refused 409 once the contract runs: from then on reviews revise it
   */
  public void requireDraft() {
    if (activated) {
      throw Refused.conflict("The contract runs already; it is revised through its reviews");
    }
  }

  /**
   * @throws Refused 409 while the contract is a draft
   */
  public void requireActivated() {
    if (!activated) {
      throw Refused.conflict("The contract is a draft; activate it first");
    }
  }

  /**
   * @throws Refused 409 once its last day is over: what was agreed for it stands
   */
  public void requireNotOver(LocalDate today) {
    if (today.isAfter(period().to())) {
      throw Refused.conflict("The contract ended on " + period().to() + "; what was agreed stands");
    }
  }

  /** The period in force: extensions and an early end included. */
  public Period period() {
    return new Period(particulars.terms().startsOn(), particulars.terms().endsOn());
  }

  /**
   * The term that a KPI's target falls due over. A rate follows what is spent, to the last day in
   * force; all else falls due over the term that it was promised for, so that an extension gives no
   * more time by itself, and an early end asks for no more than was due by then.
   */
  public Period termOf(KpiTerms terms) {
    return terms.kind() == KpiKind.RATE_PER_SPEND
        ? period()
        : new Period(particulars.terms().startsOn(), particulars.promisedTo());
  }

  /** The day that a KPI is judged on: never one after the contract's last. */
  public LocalDate judgedOn(LocalDate asOf) {
    var last = period().to();
    return asOf.isAfter(last) ? last : asOf;
  }

  /** A day, in the life of this contract. */
  public AsOf on(LocalDate day) {
    return new AsOf(day, period().to());
  }

  /**
   * A variation that all assented to takes effect. Who delivered before and what was settled before
   * stay on record in the variation.
   */
  public void vary(Particulars changed) {
    requireActivated();
    particulars = changed;
    endsOn = changed.terms().endsOn();
    supplierId = changed.supplier().id();
    partnerIds = changed.partnerIds();
  }

  /** That it is in force was told; never again. */
  void tellStart(Instant now) {
    startToldAt = now;
  }

  boolean isStartTold() {
    return startToldAt != null;
  }

  /** Whether what it leaves behind was sent on already. */
  public boolean isEndTold() {
    return endToldAt != null;
  }

  /** What it taught at its end was told; never again. */
  public void tellEnd(Instant now) {
    if (endToldAt != null) {
      throw Refused.conflict("The end was told already");
    }
    endToldAt = now;
  }

  /** Promises entered later, while it is a draft. */
  public void promise(List<Promise> more) {
    requireDraft();
    particulars = particulars.withScored(Particulars.counted(more));
  }

  public Particulars particulars() {
    return particulars;
  }

  public List<Acknowledgement> acknowledgements() {
    return acknowledgements;
  }

  public Instant draftedAt() {
    return draftedAt;
  }

  public @Nullable Instant activatedAt() {
    return activatedAt;
  }
}
