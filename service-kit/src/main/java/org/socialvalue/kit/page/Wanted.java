package org.socialvalue.kit.page;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Refused;

/** Which rows of a list are wanted: those that may be seen at all, and what was asked of them. */
public final class Wanted {

  private static final int LONGEST = 200;

  private final StringBuilder conditions;
  private final Map<String, Object> values = new HashMap<>();

  private Wanted(String condition) {
    this.conditions = new StringBuilder("(").append(condition).append(")");
  }

  /** Those that the caller may see. */
  public static Wanted where(String condition, String name, Object value) {
    var wanted = new Wanted(condition);
    wanted.values.put(name, value);
    return wanted;
  }

  /** And of these only such. */
  public Wanted and(String condition, String name, Object value) {
    values.put(name, value);
    return and(condition);
  }

  /** And of these only such; nothing in it is the caller's own. */
  public Wanted and(String condition) {
    conditions.append(" and (").append(condition).append(")");
    return this;
  }

  /** And of these only such, where it was asked; null for not asked. */
  public Wanted andIfAsked(String condition, String name, @Nullable Object value) {
    return value == null ? this : and(condition, name, value);
  }

  /**
   * And of these only such that have all these words: in English in any of their forms, and as they
   * are written. {@code "…"} is for words in a row, {@code or} for either, a minus for none of.
   *
   * @param words the function that makes them of a row, as its index has it
   * @param q at most 200 characters; null or blank for not asked
   * @throws Refused 400 for more
   */
  public Wanted andHaving(String words, @Nullable String q) {
    if (q == null || q.isBlank()) {
      return this;
    }
    if (q.length() > LONGEST) {
      throw Refused.invalid("q", "must have at most " + LONGEST + " characters");
    }
    return and("cast(has_words(" + words + ", :q) as boolean) = true", "q", q);
  }

  /**
   * The rows of the page, and one more where there is one.
   *
   * @param from the entity and what the conditions call it: {@code Tender t}
   */
  public <E> List<E> page(PanacheRepositoryBase<E, ?> rows, String from, SortedPage<E> page) {
    page.begin(this);
    return rows.find(
            "from " + from + " where " + conditions + " order by " + page.orderBy(), values)
        .page(0, page.rows())
        .list();
  }
}
