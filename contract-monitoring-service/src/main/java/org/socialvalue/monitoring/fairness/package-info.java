/**
 * Who gains, and who carries the work of showing it: results across need bands and between people
 * who use care and their carers, and the burden of reporting by provider size (Kent framework,
 * measuring 4, 5 and 7; Welsh process, core purpose).
 */
@NullMarked
package org.socialvalue.monitoring.fairness;

import org.jspecify.annotations.NullMarked;
