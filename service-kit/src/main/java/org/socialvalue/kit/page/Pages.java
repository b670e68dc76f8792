package org.socialvalue.kit.page;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.json.Json;

/** Turns rows into a page and its {@code Link} header (RFC 8288). */
public final class Pages {

  private Pages() {}

  /**
   * A page that a caller who has it already need not be sent again (304): its ETag is taken from
   * all that it shows.
   *
   * @param ifNoneMatch the {@code If-None-Match} header as it was given
   */
  public static <E, T> Response reply(
      @Nullable String ifNoneMatch,
      List<E> rows,
      PageRequest asked,
      Function<E, UUID> id,
      Function<E, T> view,
      UriInfo uri) {
    var page = reply(rows, asked, id, view, uri);
    var shown = Json.sha256(Json.canonical(page.getEntity()));
    var known = Replies.ok(ifNoneMatch, new EntityTag(shown.substring(0, 32)), page::getEntity);
    var link = page.getHeaderString(HttpHeaders.LINK);
    return link == null
        ? known
        : Response.fromResponse(known).header(HttpHeaders.LINK, link).build();
  }

  /**
   * @param rows what the query gave, asked with {@link PageRequest#rows()} and ordered by id
   */
  public static <E, T> Response reply(
      List<E> rows, PageRequest asked, Function<E, UUID> id, Function<E, T> view, UriInfo uri) {
    return reply(rows, asked.limit(), row -> id.apply(row).toString(), view, uri);
  }

  /**
   * @param rows at most one more than the limit, which shows that there is a next page
   * @param cursor of the last row that is shown, for the page that follows
   */
  public static <E, T> Response reply(
      List<E> rows, int limit, Function<E, String> cursor, Function<E, T> view, UriInfo uri) {
    boolean more = rows.size() > limit;
    var shown = more ? rows.subList(0, limit) : rows;
    var next = more ? cursor.apply(shown.getLast()) : null;
    var answer = Response.ok(new Page<>(shown.stream().map(view).toList(), next));
    if (next != null) {
      var link =
          uri.getRequestUriBuilder()
              .replaceQueryParam("limit", limit)
              .replaceQueryParam("after", next)
              .build();
      answer.header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\"");
    }
    return answer.build();
  }
}
