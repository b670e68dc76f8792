/**
 * What changes about a contract that runs: it lasts longer, ends early, its value changes, or it
 * goes to another provider. Promises go along or are let go openly, one by one (Kent framework,
 * contract management: what may change during a contract's life).
 */
@NullMarked
package org.socialvalue.monitoring.variation;

import org.jspecify.annotations.NullMarked;
