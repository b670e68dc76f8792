/** Holds the contracts: samples, schemas and records say the same, and go on saying it. */
@NullMarked
package org.socialvalue.events;

import org.jspecify.annotations.NullMarked;
