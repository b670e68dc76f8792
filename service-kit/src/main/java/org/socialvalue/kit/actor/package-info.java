/** Who is acting: taken from the bearer token, never from a body or a path. */
@NullMarked
package org.socialvalue.kit.actor;

import org.jspecify.annotations.NullMarked;
