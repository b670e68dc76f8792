/**
 * Financial proxies: what a thing counted is reckoned to be worth, with value, source, year and
 * licence, shown beside outcomes as evidence of value for money (Kent framework, measuring 12).
 * Nothing that judges, weighs, rates or compares may know this package; a test holds it.
 */
@NullMarked
package org.socialvalue.monitoring.proxy;

import org.jspecify.annotations.NullMarked;
