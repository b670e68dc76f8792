/** Whether the database is there, and what becomes of requests while it isn't. */
@NullMarked
package org.socialvalue.kit.database;

import org.jspecify.annotations.NullMarked;
