/** JSON inside the service: its own mapper, so that our own mistakes never look like a caller's. */
@NullMarked
package org.socialvalue.kit.json;

import org.jspecify.annotations.NullMarked;
