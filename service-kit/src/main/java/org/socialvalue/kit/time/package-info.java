/** The clock that decides (the database's) and the days on which offices work. */
@NullMarked
package org.socialvalue.kit.time;

import org.jspecify.annotations.NullMarked;
