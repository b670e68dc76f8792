package org.socialvalue.monitoring.fairness.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.individual.NeedBand;
import org.socialvalue.monitoring.individual.PersonGroup;
import org.socialvalue.monitoring.individual.WaysToTell;
import org.socialvalue.monitoring.suppression.Breakdown;

/**
 * What is shared of the people behind one KPI or promise. Only that is judged, so that no warning
 * tells more than the figures beside it.
 *
 * @param expected the mix of needs that the contract was let for, in per cent; null where nobody
 *     settled one
 */
public record FairCase(Breakdown people, @Nullable Map<NeedBand, BigDecimal> expected) {

  public OptionalLong all() {
    return people.people(List.of());
  }

  public OptionalLong needing(NeedBand band) {
    return people.people(List.of(WaysToTell.needing(band)));
  }

  public OptionalLong improved(NeedBand band) {
    return people.people(List.of(WaysToTell.needing(band), WaysToTell.improved()));
  }

  public OptionalLong needingMore() {
    return people.people(List.of(WaysToTell.needingMore()));
  }

  public OptionalLong improvedNeedingMore() {
    return people.people(List.of(WaysToTell.needingMore(), WaysToTell.improved()));
  }

  public OptionalLong being(PersonGroup group) {
    return people.people(List.of(WaysToTell.being(group)));
  }

  public OptionalLong improved(PersonGroup group) {
    return people.people(List.of(WaysToTell.being(group), WaysToTell.improved()));
  }

  public OptionalLong fallen(PersonGroup group) {
    return people.people(List.of(WaysToTell.being(group), WaysToTell.fallen()));
  }
}
