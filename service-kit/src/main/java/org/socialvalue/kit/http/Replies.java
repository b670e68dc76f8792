package org.socialvalue.kit.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Aggregate;

/** Answers that carry an aggregate: its view, and its version as the ETag. */
public final class Replies {

  private Replies() {}

  public static Response created(URI location, Aggregate aggregate, Object view) {
    return created(location, aggregate.version(), view);
  }

  public static Response created(URI location, long version, Object view) {
    return Response.created(location).tag(Versions.tag(version)).entity(view).build();
  }

  public static Response ok(Aggregate aggregate, Object view) {
    return Response.ok(view).tag(Versions.tag(aggregate)).build();
  }

  /**
   * An answer that a caller who has it already need not be sent again (304). Only for a view that
   * follows from what its ETag tells, and not from the hour or from other things.
   *
   * @param ifNoneMatch the {@code If-None-Match} header as it was given
   */
  public static Response ok(@Nullable String ifNoneMatch, EntityTag tag, Supplier<?> view) {
    var answer =
        Versions.known(ifNoneMatch, tag)
            ? Response.notModified(tag)
            : Response.ok(view.get()).tag(tag);
    return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
  }
}
