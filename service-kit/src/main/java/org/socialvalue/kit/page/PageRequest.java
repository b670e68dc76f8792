package org.socialvalue.kit.page;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;

/**
 * Which part of a list is asked for.
 *
 * @param limit how many at most, 1 to 500; 50 unless asked
 * @param after the identifier after which the page begins; null for the first page
 */
public record PageRequest(int limit, @Nullable UUID after) {

  public static final int DEFAULT_LIMIT = 50;
  public static final int MOST = 500;
  static final Fault LIMIT_OUT_OF_RANGE = new Fault("limit", "must be from 1 to " + MOST);
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /**
   * @throws Refused 400 for a limit out of range or a cursor that was not given out here
   */
  public static PageRequest of(@Nullable Integer limit, @Nullable String after) {
    int asked = asked(limit);
    if (isOutOfRange(asked)) {
      throw Refused.invalid(List.of(LIMIT_OUT_OF_RANGE));
    }
    try {
      return new PageRequest(asked, after == null ? null : UUID.fromString(after));
    } catch (IllegalArgumentException e) {
      throw Refused.invalid("after", "must be the cursor of a page, as its next link gives it");
    }
  }

  static int asked(@Nullable Integer limit) {
    return limit == null ? DEFAULT_LIMIT : limit;
  }

  static boolean isOutOfRange(int limit) {
    return limit < 1 || limit > MOST;
  }

  /** The identifier that every row of the page comes after. */
  public UUID floor() {
    return after == null ? BEFORE_ALL : after;
  }

  /**
   * The rows of a list that was reckoned whole, as a query would give them.
   *
   * @throws Refused 400 for a cursor that is none of them: the list may have changed since
   */
  public <E> List<E> from(List<E> all, Function<E, UUID> cursor) {
    var known = all.stream().map(cursor).toList();
    if (after != null && !known.contains(after)) {
      throw Refused.invalid("after", "is none of this list, which may have changed since");
    }
    return all.stream().skip(known.indexOf(after) + 1L).limit(rows()).toList();
  }

  /** One more than asked for: whether there is a next page shows in the same query. */
  public int rows() {
    return limit + 1;
  }
}
