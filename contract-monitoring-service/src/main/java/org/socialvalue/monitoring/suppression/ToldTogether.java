package org.socialvalue.monitoring.suppression;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Figures that are told by their sum only. */
final class ToldTogether {

  BigDecimal now;
  boolean shown = true;
  @Nullable ToldTogether into;

  /** As what it was told, by the change that it was told with. */
  private final NavigableMap<Integer, BigDecimal> history = new TreeMap<>();

  ToldTogether(BigDecimal now) {
    this.now = now;
  }

  /** Their sum, as it was told since there are all of them. */
  static ToldTogether of(Collection<ToldTogether> groups, BigDecimal now) {
    var sum = new ToldTogether(now);
    int since = groups.stream().mapToInt(group -> group.history.firstKey()).max().orElseThrow();
    for (var group : groups) {
      group.history.keySet().stream()
          .map(change -> Math.max(change, since))
          .forEach(change -> sum.tell(toldBy(groups, change), change));
    }
    return sum;
  }

  private static BigDecimal toldBy(Collection<ToldTogether> groups, int change) {
    return groups.stream()
        .map(group -> group.history.floorEntry(change).getValue())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  void tell(BigDecimal amount, int change) {
    history.put(change, amount);
  }

  BigDecimal told() {
    return history.lastEntry().getValue();
  }

  /** The last that it was told as and that is so near that both would tell a small number. */
  @Nullable BigDecimal toldBefore(BigDecimal amount, BigDecimal threshold) {
    return history.descendingMap().values().stream()
        .filter(before -> before.subtract(amount).abs().compareTo(threshold) < 0)
        .findFirst()
        .orElse(null);
  }

  ToldTogether last() {
    var group = this;
    while (group.into != null) {
      group = group.into;
    }
    return group;
  }
}
