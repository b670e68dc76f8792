/**
 * How well a contract is performed, in five ratings: computed from where its KPIs stand, given
 * another one only with a reason, at least every twelve months and at the end (Procurement Act 2023
 * section 71 and SI 2024/692 regulation 39 where they apply, else the authority's policy).
 */
@NullMarked
package org.socialvalue.monitoring.rating;

import org.jspecify.annotations.NullMarked;
