/**
 * What every request is held to, whatever it asks for: nothing missing, nothing that can't be kept.
 */
@NullMarked
package org.socialvalue.tender.intake;

import org.jspecify.annotations.NullMarked;
