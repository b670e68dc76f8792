package org.socialvalue.evaluation.opening;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socialvalue.events.Supplier;

/** Who bid and who won, by size and sector: reported, without effect on any mark. */
public record Participants(List<OpenedBid> bids) {

  /** How many bidders of a size and sector there were, and how many of them won something. */
  public record Group(Supplier.Size size, Supplier.Sector sector, int bids, int won) {

    Group plus(Group other) {
      return new Group(size, sector, bids + other.bids, won + other.won);
    }
  }

  private record Kind(Supplier.Size size, Supplier.Sector sector) {}

  /** By size and sector, in their order. */
  public List<Group> groups(Collection<UUID> winners) {
    var groups = new HashMap<Kind, Group>();
    for (var bid : bids) {
      int won = winners.contains(bid.bidId()) ? 1 : 0;
      groups.merge(
          new Kind(bid.size(), bid.sector()),
          new Group(bid.size(), bid.sector(), 1, won),
          Group::plus);
    }
    return groups.values().stream()
        .sorted(Comparator.comparing(Group::size).thenComparing(Group::sector))
        .toList();
  }

  public String inWords(Collection<UUID> winners) {
    return groups(winners).stream()
        .map(g -> "%s %s: %d bid, %d won".formatted(g.size(), g.sector(), g.bids(), g.won()))
        .collect(Collectors.joining("; "));
  }
}
