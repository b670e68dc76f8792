/**
 * The authority's own framework, the regimes of law and the service areas, as data with versions
 * (Kent framework: priorities, strategic statement, evaluating).
 */
@NullMarked
package org.socialvalue.tender.framework;

import org.jspecify.annotations.NullMarked;
