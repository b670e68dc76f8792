/**
 * Asks the services at random for what their API documents offer, and holds the answers to them.
 */
@NullMarked
package org.socialvalue.journeys.fuzz;

import org.jspecify.annotations.NullMarked;
