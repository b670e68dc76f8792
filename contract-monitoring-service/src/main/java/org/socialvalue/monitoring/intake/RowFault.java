package org.socialvalue.monitoring.intake;

import org.jspecify.annotations.Nullable;

/**
 * Why a row, or one figure of it, was not taken.
 *
 * @param line of the file that it begins on, or its place in the batch, from 1
 * @param column the heading, or the field of the batch; null where it is about the whole row
 * @param reason for people: what is wrong and what would mend it
 */
public record RowFault(long line, @Nullable String column, String reason) {}
