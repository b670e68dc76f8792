package org.socialvalue.journeys.fuzz;

import org.jspecify.annotations.Nullable;
import org.socialvalue.local.Service;

/**
 * A request that was taken.
 *
 * @param path of a thing that there is
 * @param body as JSON; null where there was none
 */
public record Sent(Service service, String method, String path, @Nullable String body) {}
