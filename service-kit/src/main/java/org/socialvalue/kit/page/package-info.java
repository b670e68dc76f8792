/** Lists by keyset: pages that stay right while rows are added. */
@NullMarked
package org.socialvalue.kit.page;

import org.jspecify.annotations.NullMarked;
