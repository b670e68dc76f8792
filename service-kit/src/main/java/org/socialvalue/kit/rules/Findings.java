package org.socialvalue.kit.rules;

import java.util.List;

/** Findings of many rules together. */
public final class Findings {

  private Findings() {}

  /** What all the rules find, in the order of the rules. */
  public static <T> List<Finding> of(List<? extends Rule<? super T>> rules, T subject) {
    return rules.stream().flatMap(rule -> rule.check(subject).stream()).toList();
  }

  /** What still stands in the way: each block, and each advice that nobody acknowledged. */
  public static List<Finding> standing(
      List<Finding> findings, List<Acknowledgement> acknowledgements) {
    return findings.stream()
        .filter(
            finding ->
                finding.blocks()
                    || (finding.advises()
                        && acknowledgements.stream().noneMatch(a -> a.covers(finding))))
        .toList();
  }
}
