package org.socialvalue.monitoring.entry;

/**
 * What is wrong in a row of a file.
 *
 * @param line as an editor counts it, from 1
 * @param column as the file's head should name it; empty for the whole row
 */
public record RowFault(int line, String column, String detail) {}
