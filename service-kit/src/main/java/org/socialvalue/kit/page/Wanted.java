package org.socialvalue.kit.page;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.Years;

/** Which rows of a list are wanted: those that may be seen at all, and what was asked of them. */
public final class Wanted {

  /** Characters of the words that are looked for. */
  public static final int LONGEST = 200;

  private final StringBuilder conditions;
  private final Map<String, Object> values = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private Wanted(String condition) {
    this.conditions = new StringBuilder("(").append(condition).append(")");
  }

  /** Those that everybody may see, which is all of them. */
  public static Wanted any() {
    return new Wanted("1 = 1");
  }

  /** Those that the caller may see. */
  public static Wanted where(String condition, String name, Object value) {
    var wanted = new Wanted(condition);
    wanted.values.put(name, value);
    return wanted;
  }

  /** The same with any number of values. */
  public static Wanted where(String condition, Map<String, Object> values) {
    var wanted = new Wanted(condition);
    wanted.values.putAll(values);
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

  /**
   * And of these only such, where it was asked; null for not asked.
   *
   * @param name of the parameter that asks
   * @param value a day or an instant has to be in the years 1900 to 2200 (400)
   */
  public Wanted andIfAsked(String condition, String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    if (isOutOfTime(value)) {
      faults.add(new Fault(name, Years.MUST));
      return this;
    }
    return and(condition, name, value);
  }

  private static boolean isOutOfTime(Object value) {
    return switch (value) {
      case LocalDate day -> !Years.hold(day);
      case Instant instant -> !Years.hold(instant);
      default -> false;
    };
  }

  /**
   * And of these only such that have all these words: in English in any of their forms, and as they
   * are written. {@code "…"} is for words in a row, {@code or} for either, a minus for none of.
   *
   * @param words the function that makes them of a row, as its index has it
   * @param q at most 200 characters (400); null or blank for not asked
   */
  public Wanted andHaving(String words, @Nullable String q) {
    if (q == null || q.isBlank()) {
      return this;
    }
    if (q.length() > LONGEST) {
      faults.add(new Fault("q", "must have at most " + LONGEST + " characters"));
      return this;
    }
    return and("cast(has_words(" + words + ", :q) as boolean) = true", "q", q);
  }

  /**
   * The rows of the page, and one more where there is one.
   *
   * @param from the entity and what the conditions call it: {@code Tender t}
   * @throws Refused 400 with all that is wrong with how the list was asked for
   */
  public <E> List<E> page(PanacheRepositoryBase<E, ?> rows, String from, SortedPage<E> page) {
    faults.addAll(0, page.faults());
    requireSound();
    var row = nameIn(from);
    page.begin(this, row);
    return found(rows, from, page.orderBy(row), page.rows());
  }

  /**
   * The same in the order of identifiers that tell nothing.
   *
   * @throws Refused 400 with all that is wrong with what was asked of the rows
   */
  public <E> List<E> page(PanacheRepositoryBase<E, ?> rows, String from, PageRequest page) {
    requireSound();
    var id = nameIn(from) + ".id";
    and(id + " > :afterId", "afterId", page.floor());
    return found(rows, from, id, page.rows());
  }

  /** The second word: what is fetched with it may follow. */
  private static String nameIn(String from) {
    return from.split(" ", 3)[1];
  }

  private void requireSound() {
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
  }

  private <E> List<E> found(PanacheRepositoryBase<E, ?> rows, String from, String order, int most) {
    return rows.find("from " + from + " where " + conditions + " order by " + order, values)
        .page(0, most)
        .list();
  }
}
