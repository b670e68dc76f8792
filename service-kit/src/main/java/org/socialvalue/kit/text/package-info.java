/** Which wording of a text a reader gets, and what stands in where it was never written. */
@NullMarked
package org.socialvalue.kit.text;

import org.jspecify.annotations.NullMarked;
