package org.socialvalue.kit.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that is to go: the API document marks it as deprecated, and each of its answers says
 * since when, from when on it may be gone, and what takes its place ({@link TellingDeprecation}).
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Deprecating {

  /** The day from which it is deprecated, {@code 2027-01-31} say. */
  String since();

  /** The day from which it may be gone; twelve months after the other at least. */
  String gone();

  /** Where it is described what takes its place. */
  String instead();
}
