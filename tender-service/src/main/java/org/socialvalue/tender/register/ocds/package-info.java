/**
 * What this service and the others know, said in the Open Contracting Data Standard 1.1 with the
 * UK's extensions: plain classes from facts to releases, and from releases to what stands in the
 * end. Nothing here asks a clock, a database or the configuration: equal facts give equal releases.
 */
@NullMarked
package org.socialvalue.tender.register.ocds;

import org.jspecify.annotations.NullMarked;
