/** The smallest service that uses all of the kit: notes that are written, changed and heard of. */
@NullMarked
package org.socialvalue.kit.app;

import org.jspecify.annotations.NullMarked;
