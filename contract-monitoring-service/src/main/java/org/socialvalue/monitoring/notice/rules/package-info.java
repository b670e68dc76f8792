/** What is advised about notices, plain Java. */
@NullMarked
package org.socialvalue.monitoring.notice.rules;

import org.jspecify.annotations.NullMarked;
