package org.socialvalue.evaluation.opening;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.socialvalue.evaluation.bid.BidContent;
import org.socialvalue.evaluation.bid.BidDocument;
import org.socialvalue.evaluation.bid.BidVersion;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.events.Question;
import org.socialvalue.events.Supplier;

/**
 * A bid as it was found at the opening: all that lists, marks and rankings need of it, so that none
 * of them looks into what bids say. Written once, never changed.
 */
@Entity
@Immutable
public class OpenedBid {

  @Id private UUID bidId;
  private UUID competitionId;
  private String bidder;
  private String name;

  @Enumerated(EnumType.STRING)
  private Supplier.Size size;

  @Enumerated(EnumType.STRING)
  private Supplier.Sector sector;

  private String alias;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private List<LotPrice> prices;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private List<String> outsideQuestions;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private List<BidDocument.Receipt> documents;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private List<String> partners;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private List<String> partnerIds;

  private int offersCounted;
  private int offersShown;
  private String sha256;
  private Instant submittedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected OpenedBid() {}

  /**
   * @param found the version that stands
   * @param judged the same beside the tender that it answers
   */
  OpenedBid(BidVersion found, JudgedBid judged, String alias) {
    var content = judged.content();
    var who = requireNonNull(content.bidder());
    var offers = content.answers().stream().flatMap(answer -> answer.offers().stream()).toList();
    this.bidId = found.bidId();
    this.competitionId = found.competitionId();
    this.bidder = found.bidder();
    this.name = requireNonNull(who.name());
    this.size = requireNonNull(who.size());
    this.sector = requireNonNull(who.sector());
    this.alias = alias;
    this.prices =
        content.lots().stream().map(lot -> new LotPrice(lot.lotId(), priced(lot))).toList();
    this.outsideQuestions =
        judged.tender().questions().stream()
            .filter(judged::worthNothing)
            .map(Question::id)
            .toList();
    this.documents = found.documents().stream().map(BidDocument::receipt).toList();
    this.partners =
        content.partners().stream().map(BidContent.Partner::name).filter(Objects::nonNull).toList();
    this.partnerIds =
        content.partners().stream().map(BidContent.Partner::id).filter(Objects::nonNull).toList();
    this.offersCounted = Math.toIntExact(offers.stream().filter(judged::landsInArea).count());
    this.offersShown = offers.size();
    this.sha256 = requireNonNull(found.sha256());
    this.submittedAt = requireNonNull(found.submittedAt());
  }

  /** Nought where the tender asks for no price and none was given. */
  private static BigDecimal priced(BidContent.LotPrice lot) {
    return lot.price() == null ? BigDecimal.ZERO : lot.price();
  }

  /**
   * @param price pounds for the whole term, VAT excluded; nought where none was asked
   */
  public record LotPrice(String lotId, BigDecimal price) {}

  public UUID bidId() {
    return bidId;
  }

  public UUID competitionId() {
    return competitionId;
  }

  /** The bidding organisation's identifier. */
  public String bidder() {
    return bidder;
  }

  /** What the bidder calls itself. */
  public String name() {
    return name;
  }

  public Supplier.Size size() {
    return size;
  }

  public Supplier.Sector sector() {
    return sector;
  }

  /** What it is called where its bidder is not to be known; tells nothing about who or when. */
  public String alias() {
    return alias;
  }

  /**
   * What somebody wrote of it, with its alias in the place of the names and identifiers of its
   * bidder and of who delivers with it. A part of a name, or what else tells who it is, stays.
   */
  public String unnamed(String words) {
    var known =
        Stream.of(List.of(name, bidder), partners, partnerIds).flatMap(List::stream).toList();
    return Names.replaced(words, known, alias);
  }

  /** Whether words hold a name or identifier of its bidder or of who delivers with it. */
  public boolean isNamedIn(String words) {
    return !unnamed(words).equals(words);
  }

  /** One for each lot that it is for. */
  public List<LotPrice> prices() {
    return prices;
  }

  /** The price bid for a lot; empty where the lot is not bid for. */
  public Optional<BigDecimal> priceOf(String lotId) {
    return prices.stream()
        .filter(lot -> lot.lotId().equals(lotId))
        .findFirst()
        .map(LotPrice::price);
  }

  /** Open questions answered with nothing that lands in the relevant area. */
  public List<String> outsideQuestions() {
    return outsideQuestions;
  }

  /** The SHA-256 of each of its documents, as on its bidder's receipt. */
  public List<BidDocument.Receipt> documents() {
    return documents;
  }

  /** Names of those who would deliver with its bidder. */
  public List<String> partners() {
    return partners;
  }

  /** How many of its offers land in the relevant area. */
  public int offersCounted() {
    return offersCounted;
  }

  /** How many offers it makes in all. */
  public int offersShown() {
    return offersShown;
  }

  /** As on its bidder's receipt. */
  public String sha256() {
    return sha256;
  }

  public Instant submittedAt() {
    return submittedAt;
  }
}
