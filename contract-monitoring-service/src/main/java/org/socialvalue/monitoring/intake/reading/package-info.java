/**
 * What people and their programs write into cells, read as what it means; what could mean two
 * things is told and never guessed. Plain Java.
 */
@NullMarked
package org.socialvalue.monitoring.intake.reading;

import org.jspecify.annotations.NullMarked;
