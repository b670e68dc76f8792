/** What a statement keeps to before anybody signs it. */
@NullMarked
package org.socialvalue.monitoring.statement.rules;

import org.jspecify.annotations.NullMarked;
