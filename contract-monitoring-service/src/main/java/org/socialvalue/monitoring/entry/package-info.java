/**
 * Contracts that the authority enters by hand or from a file because they were let before this
 * system, so that their promises are followed like any other's (Kent framework: every commission
 * whatever its value, grants included; contract management).
 */
@NullMarked
package org.socialvalue.monitoring.entry;

import org.jspecify.annotations.NullMarked;
