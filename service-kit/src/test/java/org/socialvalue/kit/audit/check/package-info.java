@NullMarked
package org.socialvalue.kit.audit.check;

import org.jspecify.annotations.NullMarked;
