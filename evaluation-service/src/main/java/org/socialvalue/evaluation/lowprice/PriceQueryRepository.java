package org.socialvalue.evaluation.lowprice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.problem.Refused;

/** Low prices put to their bidders: to a provider its own, to the authority all. */
@ApplicationScoped
public class PriceQueryRepository implements PanacheRepositoryBase<PriceQuery, UUID> {

  /** Bids whose low price for a lot was explained, and the explanation accepted. */
  public Set<UUID> accepted(UUID competitionId, String lotId) {
    return list("competitionId = ?1 and lotId = ?2 and accepted = true", competitionId, lotId)
        .stream()
        .map(PriceQuery::bidId)
        .collect(Collectors.toSet());
  }

  /** The same of every lot: bids by lot. */
  public Map<String, Set<UUID>> accepted(UUID competitionId) {
    return list("competitionId = ?1 and accepted = true", competitionId).stream()
        .collect(groupingBy(PriceQuery::lotId, mapping(PriceQuery::bidId, Collectors.toSet())));
  }

  boolean isOpen(UUID bidId, String lotId) {
    return count("bidId = ?1 and lotId = ?2 and concludedAt is null", bidId, lotId) > 0;
  }

  List<PriceQuery> visibleTo(
      Actor reader, UUID competitionId, PriceQuerySearch search, SortedPage<PriceQuery> page) {
    return search
        .among(
            Wanted.where("competitionId = :competition", "competition", competitionId)
                .and("authority = :org or bidder = :org", "org", reader.org()))
        .page(this, "PriceQuery q", page);
  }

  /**
   * @throws Refused 404 for one that is not this actor's to see
   */
  PriceQuery visibleTo(Actor actor, UUID id) {
    var query = findById(id);
    if (query == null || !(actor.actsFor(query.authority()) || actor.actsFor(query.bidder()))) {
      throw Refused.notFound("price query");
    }
    return query;
  }
}
