/**
 * Decision, approval by a second officer, reasons to each bidder, standstill, and the final award
 * that carries every promise into the contract (Kent framework, contract management).
 */
@NullMarked
package org.socialvalue.evaluation.award;

import org.jspecify.annotations.NullMarked;
