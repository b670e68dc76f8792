package org.socialvalue.kit.rules;

import java.util.List;

/** Every rule that a service applies. Each service has one. */
public record RuleBook(List<RuleInfo> rules) {

  public RuleBook {
    rules = List.copyOf(rules);
    var codes = rules.stream().map(RuleInfo::code).toList();
    if (codes.size() != codes.stream().distinct().count()) {
      throw new IllegalArgumentException("A rule stands twice in the book: " + codes);
    }
  }
}
