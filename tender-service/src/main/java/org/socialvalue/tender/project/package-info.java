/**
 * The commissioning project: what is bought, why, and what was considered first (Kent framework:
 * the Act, cycle; Welsh process: commission).
 */
@NullMarked
package org.socialvalue.tender.project;

import org.jspecify.annotations.NullMarked;
