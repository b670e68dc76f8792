package org.socialvalue.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.problem.Problem;

/**
 * Turns away, before anything else looks at it, what could be no request of ours: a body over the
 * limit, a type that is none, and a bearer token that does not even look like one, or two of them.
 */
@ApplicationScoped
public class FrontDoor {

  private static final int BEFORE_AUTHENTICATION = 1_000;
  private static final Pattern TOKEN = Pattern.compile("(?i)bearer +[\\w-]+\\.[\\w-]+\\.[\\w-]*");

  /** After the server has put its own limit for bodies whose length nobody announced. */
  private static final int AFTER_THE_SERVERS_LIMIT = 1;

  private static final int LAST = 0;
  private static final long SMALL = 128 * 1024;
  private static final Pattern JSON = Pattern.compile("application/([\\w.-]+\\+)?json\\b");
  private static final long A_LITTLE = 128 * 1024;

  private final long mostBytes;
  private final long mostBytesOfFiles;
  private final Optional<Pattern> files;
  private final long mostBytesOfTables;
  private final Optional<Pattern> tables;

  /**
   * @param mostBytes of a body
   * @param mostBytesOfFiles of a body that is posted to a path where files are taken in
   * @param files what such a path looks like; none where the service takes in no files
   * @param mostBytesOfTables of a body that is posted to a path where many rows come in at once and
   *     are read in memory
   * @param tables what such a path looks like; none where there is none
   */
  public FrontDoor(
      @ConfigProperty(name = "http.body.most-bytes") long mostBytes,
      @ConfigProperty(name = "http.body.most-bytes-of-files", defaultValue = "0")
          long mostBytesOfFiles,
      @ConfigProperty(name = "http.body.files-path") Optional<String> files,
      @ConfigProperty(name = "http.body.most-bytes-of-tables", defaultValue = "0")
          long mostBytesOfTables,
      @ConfigProperty(name = "http.body.tables-path") Optional<String> tables) {
    this.mostBytes = mostBytes;
    this.mostBytesOfFiles = mostBytesOfFiles;
    this.files = files.map(Pattern::compile);
    this.mostBytesOfTables = mostBytesOfTables;
    this.tables = tables.map(Pattern::compile);
  }

  void install(@Observes Filters filters) {
    filters.register(this::look, BEFORE_AUTHENTICATION);
    filters.register(this::limit, AFTER_THE_SERVERS_LIMIT);
    filters.register(this::takeIn, LAST);
  }

  /**
   * A small body is taken in before a thread is given to the request: otherwise that thread would
   * wait for it, and be woken for each of its pieces. Over HTTP/2 a request that has been read
   * can't be handed on, so there it is left as it comes.
   */
  private void takeIn(RoutingContext request) {
    var length = length(request);
    var type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
    if (request.request().version() != HttpVersion.HTTP_2
        && 0 < length
        && length <= SMALL
        && type != null
        && JSON.matcher(type).lookingAt()
        && request.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
      request
          .request()
          .bodyHandler(
              body -> {
                ((RoutingContextInternal) request).setBody(body);
                request.next();
              })
          .resume();
    } else {
      request.next();
    }
  }

  /**
   * A body that comes in chunks is cut off where it grows too large; a little later than it may, so
   * that whoever takes files in can say so first.
   */
  private void limit(RoutingContext request) {
    request.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, most(request) + A_LITTLE);
    request.next();
  }

  private long most(RoutingContext request) {
    if (!HttpMethod.POST.equals(request.request().method())) {
      return mostBytes;
    }
    if (isOf(files, request)) {
      return mostBytesOfFiles;
    }
    return isOf(tables, request) ? mostBytesOfTables : mostBytes;
  }

  private static boolean isOf(Optional<Pattern> paths, RoutingContext request) {
    return paths.filter(path -> path.matcher(request.request().path()).matches()).isPresent();
  }

  private void look(RoutingContext request) {
    var tokens = request.request().headers().getAll(HttpHeaders.AUTHORIZATION);
    if (length(request) > most(request)) {
      refuse(
          request,
          Problem.plain(
              "too-large", "Too large", 413, "A body has at most " + most(request) + " bytes"));
    } else if (!isReadable(request.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
      refuse(
          request,
          Problem.plain(
              "http-415", "Unsupported Media Type", 415, "Content-Type names no media type"));
    } else if (tokens.size() > 1
        || tokens.size() == 1 && !TOKEN.matcher(tokens.getFirst()).matches()) {
      request.response().putHeader("WWW-Authenticate", "Bearer");
      refuse(
          request,
          Problem.plain("unauthorised", "Who are you?", 401, "A valid bearer token is needed"));
    } else {
      request.next();
    }
  }

  private static boolean isReadable(@Nullable String type) {
    if (type == null) {
      return true;
    }
    try {
      MediaType.valueOf(type);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  static long length(RoutingContext request) {
    var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static void refuse(RoutingContext request, Problem problem) {
    request.response().putHeader(HttpHeaders.CONNECTION, "close");
    answer(request, problem);
  }

  /** Answers in place of the resource, which never hears of the request. */
  static void answer(RoutingContext request, Problem problem) {
    request
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .end(Json.write(problem));
  }
}
