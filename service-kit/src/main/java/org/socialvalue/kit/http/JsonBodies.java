package org.socialvalue.kit.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Answers 415 to a body that says it is no JSON, where an operation does not name what it takes:
 * another reader than {@link StrictJsonReader} would read it and look at no constraint. A body that
 * nobody reads may say what it likes, as some clients do of none.
 */
@Provider
public class JsonBodies implements ReaderInterceptor {

  @Context
  @SuppressWarnings("NullAway.Init")
  ResourceInfo operation;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
    if (!namesWhatItTakes() && !isJson(reading.getMediaType())) {
      throw new NotSupportedException();
    }
    return reading.proceed();
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
