/**
 * Contract monitoring: the promises of a winning bid kept in sight until what they taught goes back
 * to the next design. Serves the do and review stages and the measuring section of the Kent
 * framework, and step five of the Welsh process.
 */
@NullMarked
package org.socialvalue.monitoring;

import org.jspecify.annotations.NullMarked;
