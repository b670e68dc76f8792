package org.socialvalue.tender.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.TenderDocument;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.page.SortKey;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Acknowledgement;

/** A tender: a draft that changes as a whole, then published and frozen. */
@Entity
public class Tender extends Aggregate {

  private UUID projectId;
  private String authorityId;

  @JdbcTypeCode(SqlTypes.JSON)
  private TenderContent content;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable List<TenderDocument> documents;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable List<Acknowledgement> acknowledgements;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable TenderPublished published;

  /** Only queries read it. */
  @SuppressWarnings("UnusedVariable")
  private @Nullable Instant publishedAt;

  @Column(insertable = false, updatable = false)
  private String sortTitle;

  @Column(insertable = false, updatable = false)
  private Instant sortBidsDueBy;

  @Column(insertable = false, updatable = false)
  private Instant sortPublishedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Cancellation cancellation;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable List<AwardedLot> awards;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Tender() {}

  @SuppressWarnings("NullAway.Init") // what is sorted by is made by the database
  public Tender(UUID id, UUID projectId, String authorityId, TenderContent content) {
    super(id);
    this.projectId = projectId;
    this.authorityId = authorityId;
    this.content = content;
  }

  /** A draft's content anew, as a whole. */
  public void compose(TenderContent anew) {
    content = anew;
  }

  void attach(TenderDocument document) {
    documents = Stream.concat(documents().stream(), Stream.of(document)).toList();
  }

  void detach(TenderDocument document) {
    documents = documents().stream().filter(own -> !own.id().equals(document.id())).toList();
  }

  void publish(TenderPublished frozen, List<Acknowledgement> acknowledged) {
    published = frozen;
    publishedAt = frozen.publishedAt();
    acknowledgements = List.copyOf(acknowledged);
  }

  /** A newer version of what is out. */
  public void amend(TenderContent anew, TenderPublished newer, List<Acknowledgement> acknowledged) {
    content = anew;
    published = newer;
    acknowledgements = List.copyOf(acknowledged);
  }

  /**
   * The same with other dates only: what was acknowledged before still stands beside what is new.
   */
  public void extend(
      TenderContent dated, TenderPublished newer, List<Acknowledgement> acknowledged) {
    amend(
        dated,
        newer,
        Stream.concat(acknowledgements().stream(), acknowledged.stream()).distinct().toList());
  }

  /**
   * It is given up; nobody can bid any more.
   *
   * @throws Refused 409 where a lot has become a contract
   */
  public void cancel(Cancellation given) {
    if (!awards().isEmpty()) {
      throw Refused.conflict(
          "There is a contract for %s: what is left of the tender is abandoned in its evaluation"
              .formatted(
                  awards().stream().map(AwardedLot::lotId).collect(Collectors.joining(", "))));
    }
    cancellation = given;
  }

  /** A lot has become a contract. */
  public void awarded(AwardedLot lot) {
    awards = Stream.concat(awards().stream(), Stream.of(lot)).toList();
  }

  List<AwardedLot> awards() {
    return awards == null ? List.of() : awards;
  }

  public UUID projectId() {
    return projectId;
  }

  public String authorityId() {
    return authorityId;
  }

  public TenderContent content() {
    return content;
  }

  public List<TenderDocument> documents() {
    return documents == null ? List.of() : documents;
  }

  /**
   * @throws Refused 404 where there is no such document
   */
  TenderDocument document(UUID id) {
    return documents().stream()
        .filter(own -> own.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refused.notFound("document"));
  }

  List<Acknowledgement> acknowledgements() {
    return acknowledgements == null ? List.of() : acknowledgements;
  }

  public @Nullable TenderPublished published() {
    return published;
  }

  @Nullable Cancellation cancellation() {
    return cancellation;
  }

  boolean isPublished() {
    return published != null;
  }

  /**
   * What is out, for those who bid.
   *
   * @throws Refused 409 while it is a draft, and once it is cancelled
   */
  public TenderPublished out() {
    if (published == null) {
      throw Refused.conflict("The tender is a draft: nothing of it is out yet");
    }
    if (cancellation != null) {
      throw Refused.conflict("The tender was cancelled on " + cancellation.at());
    }
    return published;
  }

  /**
   * The same, as long as bids can come in.
   *
   * @param now by the database's clock
   * @throws Refused 409 once the deadline has passed
   */
  public TenderPublished openForBids(Instant now) {
    var out = out();
    if (!now.isBefore(out.bidsDueBy())) {
      throw Refused.conflict("Bids were due before " + out.bidsDueBy() + ": it stands as it is");
    }
    return out;
  }

  /** Null for one that was not. */
  @Nullable Instant publishedAt() {
    return publishedAt;
  }

  TenderStatus status() {
    if (cancellation != null) {
      return TenderStatus.CANCELLED;
    }
    return published == null ? TenderStatus.DRAFT : TenderStatus.PUBLISHED;
  }

  /** What a list of tenders is sorted by, as the database made it of a tender that was read. */
  static final Sorting<Tender> SORTING =
      Sorting.by(
          Tender::id,
          SortKey.text("title", "sortTitle", tender -> tender.sortTitle),
          SortKey.time("bidsDueBy", "sortBidsDueBy", tender -> tender.sortBidsDueBy),
          SortKey.time("publishedAt", "sortPublishedAt", tender -> tender.sortPublishedAt));
}
