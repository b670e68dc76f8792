package org.socialvalue.kit.rules;

/**
 * A rule, as {@code GET /v1/rules} shows it.
 *
 * @param code stable, upper case, such as {@code WEIGHTS_SUM}
 * @param demands what it demands, in a sentence
 * @param effect what it does when it is broken, unless a finding says otherwise
 * @param source the document and section it comes from
 */
public record RuleInfo(String code, String demands, Effect effect, Basis basis, String source) {

  /** A finding of this rule with the rule's own effect. */
  public Finding finding(String subject, String message) {
    return finding(effect, subject, message);
  }

  public Finding finding(Effect effect, String subject, String message) {
    return new Finding(code, effect, message, subject, source, basis);
  }
}
