/** What becomes of that which earlier contracts taught, before the analyse stage is left. */
@NullMarked
package org.socialvalue.tender.learning.rules;

import org.jspecify.annotations.NullMarked;
