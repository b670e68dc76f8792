package org.socialvalue.events;

import org.jspecify.annotations.Nullable;

/**
 * A place, in a hierarchy of places.
 *
 * @param code the code of the place, an ONS GSS code where there is one
 * @param name the name that people read
 * @param parent the code of the place it lies in, or null at the top
 */
public record Area(String code, String name, @Nullable String parent) {}
