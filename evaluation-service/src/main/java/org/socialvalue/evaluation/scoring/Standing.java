package org.socialvalue.evaluation.scoring;

/**
 * What a contender's points come to among the others, exactly.
 *
 * @param price points; {@code quality} and {@code socialValue} likewise; {@code total} their sum
 */
public record Standing(
    Contender bid, Fraction price, Fraction quality, Fraction socialValue, Fraction total) {

  public Fraction points(Section section) {
    return switch (section) {
      case PRICE -> price;
      case QUALITY -> quality;
      case SOCIAL_VALUE -> socialValue;
    };
  }
}
