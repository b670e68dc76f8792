/** What makes figures of several contracts comparable, plain Java. */
@NullMarked
package org.socialvalue.monitoring.catalogue.rules;

import org.jspecify.annotations.NullMarked;
