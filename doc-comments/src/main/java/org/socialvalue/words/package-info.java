/**
 * Doc comments of records and enums, kept beside the classes while they are compiled, so that the
 * API documents say what the code says and nobody writes it twice (decision 0060).
 */
@NullMarked
package org.socialvalue.words;

import org.jspecify.annotations.NullMarked;
