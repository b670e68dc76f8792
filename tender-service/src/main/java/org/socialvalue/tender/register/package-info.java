/**
 * The public register: what has been published of each process, in the Open Contracting Data
 * Standard, for anybody. Facts come in within the transactions that make them true, and each gives
 * one release with a number that has no gap; releases can be built anew from the facts, to the same
 * bytes.
 */
@NullMarked
package org.socialvalue.tender.register;

import org.jspecify.annotations.NullMarked;
