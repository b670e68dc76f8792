package org.socialvalue.evaluation.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.PageRequest;

/** The rows of rankings. */
@ApplicationScoped
public class PlaceRepository {

  private static final String SHORT =
      "select new org.socialvalue.evaluation.ranking.PlaceRow(p.key.position, p.bidId, p.bidder,"
          + " p.bidderName, p.rank, p.total, p.tie, p.kept) from RankingPlace p"
          + " where p.key.rankingId = :ranking and p.key.lotId = :lot";

  private final EntityManager db;

  public PlaceRepository(EntityManager db) {
    this.db = db;
  }

  /** Best first, after the bid that the page before ended with. */
  List<PlaceRow> page(UUID ranking, String lotId, PageRequest page) {
    return db.createQuery(
            SHORT + " and p.key.position > :after order by p.key.position", PlaceRow.class)
        .setParameter("ranking", ranking)
        .setParameter("lot", lotId)
        .setParameter("after", positionOf(ranking, lotId, page.after()))
        .setMaxResults(page.rows())
        .getResultList();
  }

  /** All of a lot, best first, without their answers. */
  public List<PlaceRow> all(UUID ranking, String lotId) {
    return db.createQuery(SHORT + " order by p.key.position", PlaceRow.class)
        .setParameter("ranking", ranking)
        .setParameter("lot", lotId)
        .getResultList();
  }

  private int positionOf(UUID ranking, String lotId, @Nullable UUID bidId) {
    return bidId == null
        ? 0
        : db
            .createQuery(
                "select p.key.position from RankingPlace p where p.key.rankingId = :ranking"
                    + " and p.key.lotId = :lot and p.bidId = :bid",
                Integer.class)
            .setParameter("ranking", ranking)
            .setParameter("lot", lotId)
            .setParameter("bid", bidId)
            .getResultList()
            .stream()
            .findFirst()
            .orElse(Integer.MAX_VALUE);
  }

  Optional<RankingPlace> of(UUID ranking, String lotId, UUID bidId) {
    return whole(ranking, lotId, " and p.bidId = :bid", 1, bidId).stream().findFirst();
  }

  /** Those of some bids, with their answers, which nothing keeps in memory once they are let go. */
  List<RankingPlace> of(UUID ranking, String lotId, Collection<UUID> bids) {
    var found =
        db.createQuery(
                "from RankingPlace p where p.key.rankingId = :ranking and p.key.lotId = :lot"
                    + " and p.bidId in :bids",
                RankingPlace.class)
            .setParameter("ranking", ranking)
            .setParameter("lot", lotId)
            .setParameter("bids", bids)
            .getResultList();
    found.forEach(db::detach);
    return found;
  }

  /** The first so many of a lot, with their answers. */
  List<RankingPlace> first(UUID ranking, String lotId, int most) {
    return whole(ranking, lotId, " order by p.key.position", most, null);
  }

  private List<RankingPlace> whole(
      UUID ranking, String lotId, String further, int most, @Nullable UUID bidId) {
    var query =
        db.createQuery(
                "from RankingPlace p where p.key.rankingId = :ranking and p.key.lotId = :lot"
                    + further,
                RankingPlace.class)
            .setParameter("ranking", ranking)
            .setParameter("lot", lotId)
            .setMaxResults(most);
    return bidId == null ? query.getResultList() : query.setParameter("bid", bidId).getResultList();
  }

  /** The prices of the bids that are in, of every lot, with one statement. */
  List<PricedBid> prices(UUID ranking) {
    return db
        .createQuery(
            "select p.key.lotId, p.bidId, p.bidder, p.kept from RankingPlace p"
                + " where p.key.rankingId = :ranking and p.rank is not null",
            Tuple.class)
        .setParameter("ranking", ranking)
        .getResultList()
        .stream()
        .flatMap(PlaceRepository::priced)
        .toList();
  }

  private static Stream<PricedBid> priced(Tuple row) {
    var price = row.get(3, Kept.class).price();
    return price == null
        ? Stream.empty()
        : Stream.of(
            new PricedBid(
                row.get(0, String.class),
                row.get(1, UUID.class),
                row.get(2, String.class),
                price.price()));
  }

  /** Who is in first place: several where a tie could not be broken. */
  List<UUID> leaders(UUID ranking, String lotId) {
    return db.createQuery(
            "select p.bidId from RankingPlace p where p.key.rankingId = :ranking"
                + " and p.key.lotId = :lot and p.rank = 1 order by p.bidId",
            UUID.class)
        .setParameter("ranking", ranking)
        .setParameter("lot", lotId)
        .getResultList();
  }

  /** As JSON, which is how it is shown. */
  Optional<String> stages(UUID ranking, String lotId) {
    return db
        .createNativeQuery(
            "select cast(stages as text) from ranking_stages where ranking_id = :ranking"
                + " and lot_id = :lot")
        .setParameter("ranking", ranking)
        .setParameter("lot", lotId)
        .getResultList()
        .stream()
        .findFirst()
        .map(String.class::cast);
  }
}
