/**
 * What the provider reports for a KPI: gross, attribution, net, evidence, verification (Kent
 * framework,\n * measuring 8 to 10).
 */
@NullMarked
package org.socialvalue.monitoring.measurement;

import org.jspecify.annotations.NullMarked;
