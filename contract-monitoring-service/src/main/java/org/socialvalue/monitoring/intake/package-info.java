/**
 * Figures from the provider's own system: many at once as JSON, or its export as it is, by a saved
 * mapping of columns (Kent framework, measuring 10).
 */
@NullMarked
package org.socialvalue.monitoring.intake;

import org.jspecify.annotations.NullMarked;
