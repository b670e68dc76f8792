/** What an authority has settled about monitoring: data with a version, never a branch in code. */
@NullMarked
package org.socialvalue.monitoring.policy;

import org.jspecify.annotations.NullMarked;
