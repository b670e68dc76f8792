/** What is held of migrations: that the version before can work with the schema of the next. */
@NullMarked
package org.socialvalue.local.testing.migrations;

import org.jspecify.annotations.NullMarked;
