package org.socialvalue.monitoring.story;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that a player asks for (RFC 9110, section 14): one range of bytes. Anything
 * else in the header is ignored, which gives the whole.
 *
 * @param from first byte, from 0
 * @param to last byte, within the file
 */
record Range(long from, long to) {

  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  long bytes() {
    return to - from + 1;
  }

  /** Whether it begins within a file of that size. */
  boolean isIn(long size) {
    return from < size && from <= to;
  }

  static Optional<Range> asked(@Nullable String header, long size) {
    var one = ONE.matcher(header == null ? "" : header.strip());
    if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
      return Optional.empty();
    }
    if (one.group(1).isEmpty()) {
      long last = Long.parseLong(one.group(2));
      return Optional.of(new Range(last == 0 ? size : Math.max(0, size - last), size - 1));
    }
    long from = Long.parseLong(one.group(1));
    long to = one.group(2).isEmpty() ? size - 1 : Long.parseLong(one.group(2));
    if (to < from && from < size) {
      return Optional.empty();
    }
    return Optional.of(new Range(from, Math.min(to, size - 1)));
  }
}
