package org.socialvalue.kit.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Something that a list can be sorted by.
 *
 * @param name as callers write it; with a minus before it the list begins at the other end
 * @param attribute of the entity; never null in a row, and indexed where the list can grow long
 * @param value the same of a row that was read
 * @param read from how it stands in a cursor
 */
public record SortKey<E>(
    String name,
    String attribute,
    Function<E, ? extends Comparable<?>> value,
    Function<String, Object> read) {

  public static <E> SortKey<E> text(String name, String attribute, Function<E, String> value) {
    return new SortKey<>(name, attribute, value, text -> text);
  }

  public static <E> SortKey<E> time(String name, String attribute, Function<E, Instant> value) {
    return new SortKey<>(name, attribute, value, Instant::parse);
  }

  public static <E> SortKey<E> day(String name, String attribute, Function<E, LocalDate> value) {
    return new SortKey<>(name, attribute, value, LocalDate::parse);
  }
}
