package org.socialvalue.kit.rules;

/**
 * What a rule says about one thing.
 *
 * @param message for people: what is wrong and what would mend it
 * @param subject what it is about: a JSON pointer into the document, or an identifier
 * @param source the document and section that the rule comes from
 */
public record Finding(
    String code, Effect effect, String message, String subject, String source, Basis basis) {

  public boolean blocks() {
    return effect == Effect.BLOCK;
  }

  public boolean advises() {
    return effect == Effect.ADVISE;
  }
}
