/**
 * Who is answered what, by every operation: the matrix of parts and operations, held to a table.
 */
@NullMarked
package org.socialvalue.journeys.rights;

import org.jspecify.annotations.NullMarked;
