package org.socialvalue.evaluation.scoring;

/**
 * One figure on the way from a price to its points.
 *
 * @param name in words, such as {@code lowest price}
 * @param value exactly; its unit is in its name
 */
public record Figure(String name, Fraction value) {}
