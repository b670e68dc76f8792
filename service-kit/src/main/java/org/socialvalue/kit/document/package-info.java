/**
 * Files that people hand in: taken in as a stream, told by their content, kept in a store that
 * follows the database. Whose they are and who may read them is decided by who calls.
 */
@NullMarked
package org.socialvalue.kit.document;

import org.jspecify.annotations.NullMarked;
