package org.socialvalue.kit.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Turns rows into a page and its {@code Link} header (RFC 8288). */
public final class Pages {

  private Pages() {}

  /**
   * @param rows what the query gave, asked with {@link PageRequest#rows()} and ordered by id
   */
  public static <E, T> Response reply(
      List<E> rows, PageRequest asked, Function<E, UUID> id, Function<E, T> view, UriInfo uri) {
    boolean more = rows.size() > asked.limit();
    var shown = more ? rows.subList(0, asked.limit()) : rows;
    var next = more ? id.apply(shown.getLast()).toString() : null;
    var answer = Response.ok(new Page<>(shown.stream().map(view).toList(), next));
    if (next != null) {
      var link =
          uri.getRequestUriBuilder()
              .replaceQueryParam("limit", asked.limit())
              .replaceQueryParam("after", next)
              .build();
      answer.header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\"");
    }
    return answer.build();
  }
}
