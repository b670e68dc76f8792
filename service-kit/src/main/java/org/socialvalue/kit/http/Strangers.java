package org.socialvalue.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Problem;
import org.socialvalue.kit.warmup.WarmingUp;

/**
 * Who brings no token is asked to keep to so many requests in a minute, by address (decision 0068).
 *
 * <p>The address is that of the connection. What a proxy says of it counts only where the
 * deployment trusts that proxy ({@code quarkus.http.proxy.*}). An IPv6 caller has a whole network
 * of addresses, so there the network is asked. Probes, and the service's own warming up, are not
 * counted.
 */
@ApplicationScoped
public class Strangers {

  /** After the headers of every answer are promised, and the front door turned away nonsense. */
  private static final int AFTER_THE_DOOR = 990;

  private static final Pattern PROBES = Pattern.compile("/q/(health|metrics)(/.*)?");
  private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
  private static final int BYTES_OF_A_NETWORK = 8;

  private final WarmingUp warmingUp;
  private final @Nullable Allowance allowance;

  /**
   * @param mostInAMinute of one address; 0 for as many as it likes
   */
  public Strangers(
      @Readiness WarmingUp warmingUp,
      @ConfigProperty(name = "strangers.most-in-a-minute") int mostInAMinute) {
    this.warmingUp = warmingUp;
    this.allowance = mostInAMinute == 0 ? null : new Allowance(mostInAMinute);
  }

  void install(@Observes Filters filters) {
    if (allowance != null) {
      var counting = allowance;
      filters.register(request -> count(request, counting), AFTER_THE_DOOR);
    }
  }

  private void count(RoutingContext request, Allowance counting) {
    if (!isCounted(request)) {
      request.next();
      return;
    }
    var wait = counting.take(caller(request.request().remoteAddress()), System.nanoTime());
    if (wait.isZero()) {
      request.next();
      return;
    }
    var problem =
        Problem.plain(
            "too-many",
            "Too many at once",
            429,
            "Without a token only so many requests in a minute are answered: see Retry-After");
    request.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    FrontDoor.answer(request, problem);
  }

  private boolean isCounted(RoutingContext request) {
    return warmingUp.isOver()
        && !request.request().headers().contains(HttpHeaders.AUTHORIZATION)
        && !HttpMethod.OPTIONS.equals(request.request().method())
        && !PROBES.matcher(request.request().path()).matches();
  }

  /** The address, or of one in IPv6 the network that is given to one customer at the least. */
  static String caller(@Nullable SocketAddress from) {
    var address = from == null ? null : from.hostAddress();
    if (address == null || !LITERAL.matcher(address).matches()) {
      return "unknown";
    }
    try {
      var found = InetAddress.getByName(address);
      return found instanceof Inet6Address six
          ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), BYTES_OF_A_NETWORK))
          : found.getHostAddress();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }
}
