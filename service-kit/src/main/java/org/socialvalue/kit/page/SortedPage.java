package org.socialvalue.kit.page;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for, and in which order. */
public final class SortedPage<E> {

  private final Sorting<E> sorting;
  private final int limit;
  private final String order;
  private final boolean descending;
  private final @Nullable SortKey<E> key;
  private final @Nullable Cursor after;

  SortedPage(
      Sorting<E> sorting,
      int limit,
      String order,
      boolean descending,
      @Nullable SortKey<E> key,
      @Nullable Cursor after) {
    this.sorting = sorting;
    this.limit = limit;
    this.order = order;
    this.descending = descending;
    this.key = key;
    this.after = after;
  }

  /** One more than asked for: whether there is a next page shows in the same query. */
  public int rows() {
    return limit + 1;
  }

  /** Adds to a query where the page begins. */
  void begin(Wanted wanted) {
    if (after == null) {
      return;
    }
    var beyond = descending ? " < " : " > ";
    if (key == null || after.value() == null) {
      wanted.and("id" + beyond + ":afterId", "afterId", after.id());
      return;
    }
    var by = key.attribute();
    wanted
        .and(by + beyond.stripTrailing() + "= :afterValue", "afterValue", after.value())
        .and("(" + by + beyond + ":afterValue or id" + beyond + ":afterId)", "afterId", after.id());
  }

  String orderBy() {
    var direction = descending ? " desc" : "";
    return key == null ? "id" + direction : key.attribute() + direction + ", id" + direction;
  }

  /**
   * The answer with its {@code Link} to the page that follows (RFC 8288).
   *
   * @param rows what the query gave, in this order
   */
  public <T> Response reply(List<E> rows, Function<E, T> view, UriInfo uri) {
    return Pages.reply(rows, limit, row -> cursor(row).written(order), view, uri);
  }

  private Cursor cursor(E row) {
    return new Cursor(key == null ? null : key.value().apply(row), sorting.id(row));
  }
}
