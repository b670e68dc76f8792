package org.socialvalue.evaluation.opening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.kit.problem.Refused;

/** Bids as they were found at their opening; none of a competition before it. */
@ApplicationScoped
public class OpenedBidRepository implements PanacheRepositoryBase<OpenedBid, UUID> {

  /** All of a competition, in the order in which they were begun. */
  public List<OpenedBid> in(UUID competitionId) {
    return find("competitionId = ?1 order by bidId", competitionId).list();
  }

  /**
   * By their bidders' names; the cursor is {@link #ofBidder}, since a bid's would tell whose it is.
   */
  public List<OpenedBid> byName(UUID competitionId, PageRequest page) {
    var last = page.after() == null ? new Last("", "") : last(competitionId, page.after());
    return find(
            "competitionId = ?1 and (name > ?2 or name = ?2 and bidder > ?3) order by name, bidder",
            competitionId,
            last.name(),
            last.bidder())
        .page(0, page.rows())
        .list();
  }

  /** What tells one bidder from another, and nothing of its bid. */
  public static UUID ofBidder(OpenedBid bid) {
    var hash = Json.sha256(bid.bidder());
    return new UUID(
        Long.parseUnsignedLong(hash.substring(0, 16), 16),
        Long.parseUnsignedLong(hash.substring(16, 32), 16));
  }

  private record Last(String name, String bidder) {}

  private Last last(UUID competitionId, UUID cursor) {
    return Sql.first(
            getEntityManager(),
            row -> new Last(row.getString(1), row.getString(2)),
            "select name, bidder from opened_bid where competition_id = ?"
                + " and left(encode(sha256(convert_to(bidder, 'UTF8')), 'hex'), 32) = ?",
            competitionId,
            cursor.toString().replace("-", ""))
        .orElseThrow(() -> Refused.invalid("after", "is the cursor of no page of this list"));
  }

  /** Those of the bids that were opened. */
  public Map<UUID, OpenedBid> byId(Collection<UUID> bids) {
    return bids.isEmpty()
        ? Map.of()
        : find("bidId in ?1", bids).stream()
            .collect(Collectors.toMap(OpenedBid::bidId, Function.identity()));
  }
}
