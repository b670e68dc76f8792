package org.socialvalue.kit.http;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.socialvalue.kit.persistence.Aggregate;

/** Answers that carry an aggregate: its view, and its version as the ETag. */
public final class Replies {

  private Replies() {}

  public static Response created(URI location, Aggregate aggregate, Object view) {
    return Response.created(location).tag(Versions.tag(aggregate)).entity(view).build();
  }

  public static Response ok(Aggregate aggregate, Object view) {
    return Response.ok(view).tag(Versions.tag(aggregate)).build();
  }
}
