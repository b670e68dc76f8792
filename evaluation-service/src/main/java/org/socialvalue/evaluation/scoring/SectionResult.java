package org.socialvalue.evaluation.scoring;

/** Points of one section and the most it could have brought. */
public record SectionResult(Section section, Fraction points, Fraction maximum) {}
