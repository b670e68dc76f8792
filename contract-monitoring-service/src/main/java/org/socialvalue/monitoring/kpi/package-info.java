/**
 * What is measured for a commitment, agreed by both sides and versioned, and the watch kept on it\n
 * * (Kent framework, contract management; measuring 2 to 6).
 */
@NullMarked
package org.socialvalue.monitoring.kpi;

import org.jspecify.annotations.NullMarked;
