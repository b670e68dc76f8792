/**
 * What all contracts of an authority achieve together, for its elected members: promises kept,
 * statuses and figures by priority, category, strategic outcome, area, provider size and sector
 * (Kent framework, strategic statement and measuring 11). One outcome counts once, however many
 * contracts it lives under; decision 0049 says how.
 */
@NullMarked
package org.socialvalue.monitoring.portfolio;

import org.jspecify.annotations.NullMarked;
