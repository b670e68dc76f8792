/**
 * Tables that other systems and spreadsheets write: how a file is encoded and cut into rows, which
 * row has the headings, and what a cell means. Pure. What could mean two things is told and never
 * guessed (decision 0043); figures and contracts are read by the same classes.
 */
@NullMarked
package org.socialvalue.monitoring.table;

import org.jspecify.annotations.NullMarked;
