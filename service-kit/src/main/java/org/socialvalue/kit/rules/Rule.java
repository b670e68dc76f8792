package org.socialvalue.kit.rules;

import java.util.List;

/**
 * One rule: judges a thing and gives back what it finds; an empty list where the rule is kept.
 *
 * @param <T> what it judges
 */
public interface Rule<T> {

  RuleInfo info();

  List<Finding> check(T subject);
}
