/**
 * Market engagement: providers see what is about to be asked for and can say what they fear of it,
 * without other providers learning who did (Kent framework: principle 2, plan stage).
 */
@NullMarked
package org.socialvalue.tender.concern;

import org.jspecify.annotations.NullMarked;
