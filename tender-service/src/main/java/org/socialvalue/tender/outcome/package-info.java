/**
 * Social value outcomes, from potential to specified, open, KPI or dropped (Kent framework:
 * developing, specified requirements, plan stage).
 */
@NullMarked
package org.socialvalue.tender.outcome;

import org.jspecify.annotations.NullMarked;
