/** What every aggregate has: an identifier that sorts by time and a version. */
@NullMarked
package org.socialvalue.kit.persistence;

import org.jspecify.annotations.NullMarked;
