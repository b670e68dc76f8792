package org.socialvalue.monitoring.suppression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A count and, where that is safe, what it is made of.
 *
 * @param by the dimension of the parts; null where it is not broken down (further)
 * @param parts one for each category of that dimension, in its order
 * @param notShownBy the dimensions that would have shown a small count here
 */
public record Breakdown(
    Shared count, @Nullable String by, List<Part> parts, List<String> notShownBy) {

  /** One category's share of the count. */
  public record Part(String category, Breakdown share) {}

  /**
   * What is shown at the end of a path of categories.
   *
   * @param first the dimension that the path begins with
   */
  public Shared at(String first, String... path) {
    if (count.value() != null && count.value() == 0) {
      return count;
    }
    return first.equals(by) ? along(List.of(path)) : lacking();
  }

  static String within(String path, String dimension, String category) {
    return (path.isEmpty() ? "" : path + "/") + dimension + "=" + category;
  }

  /**
   * How many people have all of these properties, where what is shown tells it.
   *
   * @param wishes for each property the dimensions that can tell it, with the categories that have
   *     it
   */
  public OptionalLong people(List<Map<String, Set<String>>> wishes) {
    if (wishes.isEmpty() || Long.valueOf(0).equals(count.value())) {
      return count.value() == null ? OptionalLong.empty() : OptionalLong.of(count.value());
    }
    if (by == null) {
      return OptionalLong.empty();
    }
    var told = wishes.stream().filter(wish -> wish.containsKey(by)).toList();
    var open = wishes.stream().filter(wish -> !wish.containsKey(by)).toList();
    long sum = 0;
    for (var part : parts) {
      if (told.stream()
          .allMatch(wish -> wish.getOrDefault(by, Set.of()).contains(part.category()))) {
        var share = part.share().people(open);
        if (share.isEmpty()) {
          return share;
        }
        sum += share.getAsLong();
      }
    }
    return OptionalLong.of(sum);
  }

  private Shared along(List<String> path) {
    if (path.isEmpty()) {
      return count;
    }
    return part(path.getFirst())
        .map(share -> share.along(path.subList(1, path.size())))
        .orElseGet(this::lacking);
  }

  /** Of nobody every part is nobody. */
  private Shared lacking() {
    return count.value() != null && count.value() == 0 ? count : Shared.WITHHELD;
  }

  private Optional<Breakdown> part(String category) {
    return parts.stream()
        .filter(part -> part.category().equals(category))
        .map(Part::share)
        .findFirst();
  }
}
