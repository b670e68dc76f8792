package org.socialvalue.tender.framework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;

/**
 * A version of a framework as a line of a list.
 *
 * @param authority whose it is; null for one that ships
 */
public record FrameworkView(
    String code,
    int version,
    @Nullable String authority,
    LocalDate validFrom,
    LocalizedText title,
    String source) {

  static FrameworkView from(Framework framework) {
    return new FrameworkView(
        framework.code(),
        framework.version(),
        framework.authority(),
        framework.validFrom(),
        framework.title(),
        framework.source());
  }

  /** A page of frameworks, each with its versions. */
  record Page(List<FrameworkView> items, @Nullable String next) {}
}
