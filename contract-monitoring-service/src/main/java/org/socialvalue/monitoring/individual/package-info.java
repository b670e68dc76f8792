/**
 * What changed for single people, known by a pseudonym that only their provider can resolve. Rows
 * are seen by the provider that entered them and nobody else; everybody else sees releases without
 * small counts (Kent framework, measuring 7).
 */
@NullMarked
package org.socialvalue.monitoring.individual;

import org.jspecify.annotations.NullMarked;
