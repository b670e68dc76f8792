/**
 * What is kept for so long and no longer: a policy of the installation, by kind, and the job that
 * holds to it. See docs/data-protection.md.
 */
@NullMarked
package org.socialvalue.kit.retention;

import org.jspecify.annotations.NullMarked;
