/**
 * Measures that contracts share, in versions, so that what is measured under one can be set beside
 * what is measured under another (Kent framework, measuring 11).
 */
@NullMarked
package org.socialvalue.monitoring.catalogue;

import org.jspecify.annotations.NullMarked;
