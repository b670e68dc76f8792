/**
 * Notices of a breach or of poor performance: to be published within 30 days where the law applies,
 * which is data for each regime (Procurement Act 2023 section 71).
 */
@NullMarked
package org.socialvalue.monitoring.notice;

import org.jspecify.annotations.NullMarked;
