package org.socialvalue.kit.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Answers 415 to a body that says it is no JSON, where an operation does not name what it takes:
 * another reader than {@link StrictJsonReader} would read it and look at no constraint.
 */
@Provider
public class JsonBodies implements ContainerRequestFilter {

  @Context
  @SuppressWarnings("NullAway.Init")
  ResourceInfo operation;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.hasEntity() && !namesWhatItTakes() && !isJson(request.getMediaType())) {
      throw new NotSupportedException();
    }
  }

  private boolean namesWhatItTakes() {
    return operation.getResourceMethod().isAnnotationPresent(Consumes.class)
        || operation.getResourceClass().isAnnotationPresent(Consumes.class);
  }

  private static boolean isJson(@Nullable MediaType type) {
    return type != null
        && type.getType().equals("application")
        && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
  }
}
