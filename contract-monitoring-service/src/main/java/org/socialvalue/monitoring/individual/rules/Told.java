package org.socialvalue.monitoring.individual.rules;

import org.jspecify.annotations.Nullable;

/**
 * What is told of a person.
 *
 * @param pseudonym the word that stands for them
 * @param aim what matters to them, in words
 */
public record Told(String pseudonym, @Nullable String aim) {}
