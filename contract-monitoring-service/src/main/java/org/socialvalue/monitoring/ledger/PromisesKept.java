package org.socialvalue.monitoring.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many promises were kept, in groups. A promise in several areas counts in each of them and
 * once in all.
 *
 * @param all every promise of contracts that run or ran, once
 * @param notTold promises whose verdict would tell a small number of people: in no other count
 * @param groups in the order of their names
 */
public record PromisesKept(LocalDate asOf, By by, KeptRate all, long notTold, List<Group> groups) {

  /** What the promises are told apart by. */
  public enum By {
    CONTRACT,
    PROVIDER_SIZE,
    SECTOR,
    CATEGORY,
    PRIORITY,
    AREA,
    /** The year in which the contract's targets fell due, or in which it ended before. */
    YEAR
  }

  /**
   * One group.
   *
   * @param key code, or identifier of the contract; {@code NONE} for promises without one
   * @param name for people
   * @param beingKept of those still open, how many are being kept now
   * @param notTold promises whose verdict would tell a small number of people
   */
  public record Group(String key, String name, KeptRate kept, long beingKept, long notTold) {}

  /**
   * A promise with all that it can be told apart by.
   *
   * @param verdict null where it would tell a small number of people
   */
  public record Followed(
      String contract,
      String title,
      String size,
      String sector,
      String category,
      String priority,
      List<String> areas,
      int year,
      @Nullable PromiseVerdict verdict,
      boolean beingKept) {

    private List<String> keys(By by) {
      return switch (by) {
        case CONTRACT -> List.of(contract);
        case PROVIDER_SIZE -> List.of(size);
        case SECTOR -> List.of(sector);
        case CATEGORY -> List.of(category);
        case PRIORITY -> List.of(priority);
        case AREA -> areas.isEmpty() ? List.of("NONE") : areas.stream().distinct().toList();
        case YEAR -> List.of(Integer.toString(year));
      };
    }
  }

  public static PromisesKept of(List<Followed> promises, By by, LocalDate asOf) {
    Map<String, List<Followed>> groups = new TreeMap<>();
    for (var promise : promises) {
      for (var key : promise.keys(by)) {
        groups.computeIfAbsent(key, any -> new ArrayList<>()).add(promise);
      }
    }
    return new PromisesKept(
        asOf,
        by,
        rate(promises),
        notTold(promises),
        groups.entrySet().stream()
            .map(of -> group(of.getKey(), of.getValue(), by))
            .sorted(Comparator.comparing(Group::name).thenComparing(Group::key))
            .toList());
  }

  private static Group group(String key, List<Followed> promises, By by) {
    return new Group(
        key,
        by == By.CONTRACT ? promises.getFirst().title() : key,
        rate(promises),
        promises.stream()
            .filter(promise -> promise.verdict() == PromiseVerdict.STILL_OPEN)
            .filter(Followed::beingKept)
            .count(),
        notTold(promises));
  }

  private static KeptRate rate(List<Followed> promises) {
    return KeptRate.of(
        promises.stream().map(Followed::verdict).flatMap(Stream::ofNullable).toList());
  }

  private static long notTold(List<Followed> promises) {
    return promises.stream().filter(promise -> promise.verdict() == null).count();
  }
}
