package org.socialvalue.kit.page;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;

/** Which part of a list is asked for, and in which order. */
public final class SortedPage<E> {

  private final Sorting<E> sorting;
  private final int limit;
  private final String order;
  private final boolean descending;
  private final @Nullable SortKey<E> key;
  private final @Nullable Cursor after;
  private final List<Fault> faults;

  SortedPage(
      Sorting<E> sorting,
      int limit,
      String order,
      boolean descending,
      @Nullable SortKey<E> key,
      @Nullable Cursor after,
      List<Fault> faults) {
    this.sorting = sorting;
    this.limit = limit;
    this.order = order;
    this.descending = descending;
    this.key = key;
    this.after = after;
    this.faults = List.copyOf(faults);
  }

  /** One more than asked for: whether there is a next page shows in the same query. */
  int rows() {
    return limit + 1;
  }

  /** What could not be read of how it was asked for; told together with what else is wrong. */
  List<Fault> faults() {
    return faults;
  }

  /**
   * Adds to a query where the page begins.
   *
   * @param row what the query calls the entity
   */
  void begin(Wanted wanted, String row) {
    if (after == null) {
      return;
    }
    var beyond = descending ? " < " : " > ";
    if (key == null || after.value() == null) {
      wanted.and(row + ".id" + beyond + ":afterId", "afterId", after.id());
      return;
    }
    var by = row + "." + key.attribute();
    wanted
        .and(by + beyond.stripTrailing() + "= :afterValue", "afterValue", after.value())
        .and(
            "(" + by + beyond + ":afterValue or " + row + ".id" + beyond + ":afterId)",
            "afterId",
            after.id());
  }

  String orderBy(String row) {
    var direction = descending ? " desc" : "";
    var id = row + ".id" + direction;
    return key == null ? id : row + "." + key.attribute() + direction + ", " + id;
  }

  /**
   * The answer with its {@code Link} to the page that follows (RFC 8288).
   *
   * @param rows what the query gave, in this order
   */
  public <T> Response reply(List<E> rows, Function<E, T> view, UriInfo uri) {
    return Pages.reply(rows, limit, row -> cursor(row).written(order), view, uri);
  }

  /**
   * The same of rows that something was added to.
   *
   * @param row of which one of them was made
   */
  public <R, T> Response reply(List<R> made, Function<R, E> row, Function<R, T> view, UriInfo uri) {
    return Pages.reply(made, limit, one -> cursor(row.apply(one)).written(order), view, uri);
  }

  private Cursor cursor(E row) {
    return new Cursor(key == null ? null : key.value().apply(row), sorting.id(row));
  }
}
