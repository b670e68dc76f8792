/** What the service walks before it is ready, so that the rush before a deadline finds it warm. */
@NullMarked
package org.socialvalue.evaluation.rehearsal;

import org.jspecify.annotations.NullMarked;
