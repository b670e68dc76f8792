package org.socialvalue.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Says on each answer of an operation that is to go since when it is deprecated (RFC 9745), from
 * when on it may be gone (RFC 8594) and what takes its place.
 */
@Provider
public class TellingDeprecation implements ContainerResponseFilter {

  /** A date of HTTP, always with two digits for the day (RFC 9110). */
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
    var deprecating = deprecating(request);
    if (deprecating != null) {
      var headers = answer.getHeaders();
      headers.putSingle("Deprecation", "@" + midnight(deprecating.since()).toEpochSecond());
      headers.putSingle("Sunset", HTTP_DATE.format(midnight(deprecating.gone())));
      headers.add(HttpHeaders.LINK, "<" + deprecating.instead() + ">; rel=\"deprecation\"");
    }
  }

  private static @Nullable Deprecating deprecating(ContainerRequestContext request) {
    var resource =
        request instanceof ResteasyReactiveContainerRequestContext known
            ? known.getServerRequestContext().getResteasyReactiveResourceInfo()
            : null;
    return resource == null ? null : resource.getMethod().getAnnotation(Deprecating.class);
  }

  private static ZonedDateTime midnight(String day) {
    return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC);
  }
}
