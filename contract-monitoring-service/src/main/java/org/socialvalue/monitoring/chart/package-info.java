/**
 * Charts as SVG, written on the server: data in, text out. Nothing depends on colour alone, on
 * script or on a font; all text is escaped; each chart says in words what it shows, for people who
 * hear the page (Kent framework, measuring 2 and 4: reporting that serves whoever reads it). A
 * table with the same figures stands beside each chart where it is used.
 */
@NullMarked
package org.socialvalue.monitoring.chart;

import org.jspecify.annotations.NullMarked;
