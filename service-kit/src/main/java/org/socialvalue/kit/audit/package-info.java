/** Who changed what and when, as a hash chain per aggregate that anyone can check. */
@NullMarked
package org.socialvalue.kit.audit;

import org.jspecify.annotations.NullMarked;
