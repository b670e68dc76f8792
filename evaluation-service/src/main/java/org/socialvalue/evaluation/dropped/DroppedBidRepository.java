package org.socialvalue.evaluation.dropped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;

/** Bids that dropped out. */
@ApplicationScoped
public class DroppedBidRepository implements PanacheRepositoryBase<DroppedBid, UUID> {

  /** The bids of a competition that count no longer. */
  public Set<UUID> in(UUID competitionId) {
    return getEntityManager()
        .createQuery("select d.bidId from DroppedBid d where d.competitionId = :id", UUID.class)
        .setParameter("id", competitionId)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /** All of a competition, oldest first. */
  public List<DroppedBid> of(UUID competitionId) {
    return list("competitionId = ?1 order by id", competitionId);
  }

  /** A bidder's own, if it dropped out. */
  Optional<DroppedBid> of(UUID competitionId, String bidder) {
    return find("competitionId = ?1 and bidder = ?2", competitionId, bidder).firstResultOptional();
  }

  public boolean isDropped(UUID bidId) {
    return count("bidId", bidId) > 0;
  }

  /** How those of some bids dropped out that did. */
  public Map<UUID, DroppedBid.Kind> kinds(List<UUID> bidIds) {
    return find("bidId in ?1", bidIds).stream()
        .collect(Collectors.toMap(DroppedBid::bidId, DroppedBid::kind));
  }

  List<DroppedBid> page(
      UUID competitionId, DroppedBid.@Nullable Kind kind, SortedPage<DroppedBid> page) {
    return Wanted.where("competitionId = :competition", "competition", competitionId)
        .andIfAsked("kind = :kind", "kind", kind)
        .page(this, "DroppedBid d", page);
  }
}
