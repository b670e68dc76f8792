package org.socialvalue.tender.framework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;

/**
 * An authority's social value framework: what it puts first, what it traces outcomes to, and the
 * figures of its policy.
 *
 * @param authority whose it is; null for the one that applies where an authority has none of its
 *     own
 * @param validFrom the first day it applies; the latest that has begun is in force
 */
public record Framework(
    String code,
    String version,
    @Nullable String authority,
    LocalDate validFrom,
    LocalizedText title,
    String source,
    List<Priority> priorities,
    List<StrategicOutcome> strategicOutcomes,
    Policy policy) {

  public record Priority(String code, LocalizedText title, String about) {}

  public record StrategicOutcome(String code, LocalizedText title) {}

  public boolean hasPriority(@Nullable String priority) {
    return priorities.stream().anyMatch(p -> p.code().equals(priority));
  }

  public boolean hasStrategicOutcome(@Nullable String outcome) {
    return strategicOutcomes.stream().anyMatch(o -> o.code().equals(outcome));
  }

  public String priorityCodes() {
    return String.join(", ", priorities.stream().map(Priority::code).toList());
  }

  public String strategicOutcomeCodes() {
    return String.join(", ", strategicOutcomes.stream().map(StrategicOutcome::code).toList());
  }
}
