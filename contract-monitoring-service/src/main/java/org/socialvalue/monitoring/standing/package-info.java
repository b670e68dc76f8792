/**
 * Where the promises of a contract, or of all contracts of an authority, stand on a day: read in a
 * fixed number of statements, however many there are, for the contract report, the annual statement
 * and the portfolio (Kent framework, contract management).
 */
@NullMarked
package org.socialvalue.monitoring.standing;

import org.jspecify.annotations.NullMarked;
