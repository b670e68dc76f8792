/** What a story must hold to be told, plain Java. */
@NullMarked
package org.socialvalue.monitoring.story.rules;

import org.jspecify.annotations.NullMarked;
