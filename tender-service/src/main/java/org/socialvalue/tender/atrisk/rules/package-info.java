/** What the register of value at risk keeps before the analyse stage is left. */
@NullMarked
package org.socialvalue.tender.atrisk.rules;

import org.jspecify.annotations.NullMarked;
