/** Other services' events that are public, as facts of the register. */
@NullMarked
package org.socialvalue.tender.register.following;

import org.jspecify.annotations.NullMarked;
