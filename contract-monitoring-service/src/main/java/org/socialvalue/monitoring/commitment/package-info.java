/**
 * Each promise as the contract carries it: followed by a KPI, told by stories, or waived with a
 * reason\n * (Kent framework, contract management).
 */
@NullMarked
package org.socialvalue.monitoring.commitment;

import org.jspecify.annotations.NullMarked;
