package org.socialvalue.kit.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, oldest first.
 *
 * @param next the cursor to send as {@code after} for the page that follows; null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {}
