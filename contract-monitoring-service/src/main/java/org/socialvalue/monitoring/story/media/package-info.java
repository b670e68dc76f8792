/**
 * What files of pictures, sound and film are made of, as far as it has to be known to take them in:
 * that they are whole and nothing else besides, and what in them tells of a place or a person
 * (decision 0052). Plain Java.
 */
@NullMarked
package org.socialvalue.monitoring.story.media;

import org.jspecify.annotations.NullMarked;
