/**
 * Speed, measured side by side in one run and told as ratios. Nothing here fails a build: machines
 * are noisy, and a figure is for people to read.
 */
@NullMarked
package org.socialvalue.benchmarks;

import org.jspecify.annotations.NullMarked;
