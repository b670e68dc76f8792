/**
 * Accounts of outcomes that defy counting, with a consent that can be withdrawn (Kent framework,\n
 * * measuring 2 and 13).
 */
@NullMarked
package org.socialvalue.monitoring.story;

import org.jspecify.annotations.NullMarked;
