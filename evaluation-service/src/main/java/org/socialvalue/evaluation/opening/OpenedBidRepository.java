package org.socialvalue.evaluation.opening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Bids as they were found at their opening; none of a competition before it. */
@ApplicationScoped
public class OpenedBidRepository implements PanacheRepositoryBase<OpenedBid, UUID> {

  /** All of a competition, in the order in which they were begun. */
  public List<OpenedBid> in(UUID competitionId) {
    return find("competitionId = ?1 order by bidId", competitionId).list();
  }

  /** Those of the bids that were opened. */
  public Map<UUID, OpenedBid> byId(Collection<UUID> bids) {
    return bids.isEmpty()
        ? Map.of()
        : find("bidId in ?1", bids).stream()
            .collect(Collectors.toMap(OpenedBid::bidId, Function.identity()));
  }
}
