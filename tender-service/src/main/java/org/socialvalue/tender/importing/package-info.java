/** A real notice in the Open Contracting Data Standard as the start of a project. */
@NullMarked
package org.socialvalue.tender.importing;

import org.jspecify.annotations.NullMarked;
