package org.socialvalue.kit.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;

/**
 * What a list can be sorted by: when its rows came to be, always, and what else is named. Rows that
 * are alike in it follow each other as they came to be.
 */
public final class Sorting<E> {

  /** Identifiers ascend with the time at which they were made. */
  public static final String CREATED = "createdAt";

  private final Function<E, UUID> id;
  private final List<SortKey<E>> keys;

  private Sorting(Function<E, UUID> id, List<SortKey<E>> keys) {
    this.id = id;
    this.keys = keys;
  }

  @SafeVarargs
  public static <E> Sorting<E> by(Function<E, UUID> id, SortKey<E>... keys) {
    return new Sorting<>(id, List.of(keys));
  }

  UUID id(E row) {
    return id.apply(row);
  }

  /**
   * What can't be read of it (limit, order, a cursor of another order) is refused together with
   * what is wrong with the filters, when the rows are asked for.
   *
   * @param sort a name of {@link #names()}; null for the oldest first
   */
  public SortedPage<E> asked(
      @Nullable Integer limit, @Nullable String after, @Nullable String sort) {
    var faults = new ArrayList<Fault>();
    int rows = PageRequest.asked(limit);
    if (PageRequest.isOutOfRange(rows)) {
      faults.add(PageRequest.LIMIT_OUT_OF_RANGE);
    }
    var order = sort == null ? CREATED : sort;
    var descending = order.startsWith("-");
    var name = descending ? order.substring(1) : order;
    var key = keys.stream().filter(one -> one.name().equals(name)).findFirst();
    if (key.isEmpty() && !name.equals(CREATED)) {
      faults.add(new Fault("sort", "must be one of " + String.join(", ", names())));
      return new SortedPage<>(this, rows, order, descending, null, null, faults);
    }
    var cursor = after == null ? null : Cursor.read(after, order, key.orElse(null));
    if (after != null && cursor == null) {
      faults.add(
          new Fault("after", "must be the cursor of a page in this order, as its next link gives"));
    }
    return new SortedPage<>(this, rows, order, descending, key.orElse(null), cursor, faults);
  }

  /** As they can be asked for. */
  public List<String> names() {
    return Stream.concat(Stream.of(CREATED), keys.stream().map(SortKey::name))
        .flatMap(name -> Stream.of(name, "-" + name))
        .collect(Collectors.toList());
  }
}
