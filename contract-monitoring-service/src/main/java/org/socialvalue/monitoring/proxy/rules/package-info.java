/** What a proxy keeps to. Plain Java. */
@NullMarked
package org.socialvalue.monitoring.proxy.rules;

import org.jspecify.annotations.NullMarked;
