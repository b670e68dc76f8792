/**
 * Numbers for whoever keeps a service up: how much waits, since when, and what was done. Which they
 * are stands beside what they count; here they are read and told at {@code /q/metrics}.
 */
@NullMarked
package org.socialvalue.kit.watch;

import org.jspecify.annotations.NullMarked;
