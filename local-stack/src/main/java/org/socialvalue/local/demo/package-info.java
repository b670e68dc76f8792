/** The story of one commission, told against the running services by {@code ./run demo}. */
@NullMarked
package org.socialvalue.local.demo;

import org.jspecify.annotations.NullMarked;
