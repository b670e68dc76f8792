/**
 * The contract: drafts itself from an award, is agreed by both sides, runs and ends (Kent
 * framework,\n * contract management).
 */
@NullMarked
package org.socialvalue.monitoring.contract;

import org.jspecify.annotations.NullMarked;
