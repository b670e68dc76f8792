package org.socialvalue.tender.framework;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Composes frameworks that a project works under: all elements in order, the first one's policy.
 */
final class TogetherAsOne {

  private TogetherAsOne() {}

  static Framework of(List<Framework> all) {
    var first = all.getFirst();
    return new Framework(
        first.code(),
        first.version(),
        first.authority(),
        first.validFrom(),
        first.title(),
        all.stream().map(Framework::source).distinct().collect(Collectors.joining("; ")),
        joined(all, Framework::priorities, Element::code),
        joined(all, Framework::strategicOutcomes, StrategicOutcome::code),
        joined(all, Framework::principles, Principle::code),
        joined(all, Framework::areasOfLife, Element::code),
        joined(all, Framework::outcomeCategories, Category::code),
        joined(all, Framework::valuedByPeople, Element::code),
        joined(all, Framework::themes, Element::code),
        joined(all, Framework::stageQuestions, StageQuestion::code),
        joined(all, Framework::redesignDimensions, Element::code),
        first.policy());
  }

  private static <T> List<T> joined(
      List<Framework> all, Function<Framework, List<T>> part, Function<T, Object> code) {
    var seen = new HashSet<Object>();
    return all.stream()
        .flatMap(framework -> part.apply(framework).stream())
        .filter(element -> seen.add(code.apply(element)))
        .toList();
  }
}
