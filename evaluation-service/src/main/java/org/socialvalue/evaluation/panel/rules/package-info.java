/** What makes a panel fit to judge a competition. */
@NullMarked
package org.socialvalue.evaluation.panel.rules;

import org.jspecify.annotations.NullMarked;
