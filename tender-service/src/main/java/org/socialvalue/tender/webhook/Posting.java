package org.socialvalue.tender.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.SocketAddress;
import java.net.ConnectException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.webhook.Targets.Pinned;

/**
 * Posts to a receiver: to the address that was looked at, with the name of its host in the request
 * and held against its certificate. Follows no redirection, keeps no connection, and reads little
 * of the answer.
 */
final class Posting {

  private static final int MOST_READ = 16 * 1024;
  private static final Duration TO_CONNECT = Duration.ofSeconds(5);

  private final HttpClient client;
  private final Duration timeout;

  /**
   * @param timeout for all of it
   * @param trusted certificates in PEM that are trusted instead of the JDK's
   */
  Posting(Vertx vertx, Duration timeout, Optional<Path> trusted) {
    var options =
        new HttpClientOptions()
            .setKeepAlive(false)
            .setMaxPoolSize(100)
            .setDecompressionSupported(false)
            .setConnectTimeout((int) TO_CONNECT.toMillis());
    trusted.ifPresent(
        pem -> options.setTrustOptions(new PemTrustOptions().addCertPath(pem.toString())));
    this.client = vertx.createHttpClient(options);
    this.timeout = timeout;
  }

  /** Posts, and waits for what comes of it. */
  Answer post(Pinned target, Map<String, String> headers, byte[] body) throws InterruptedException {
    var answer = new CompletableFuture<Answer>();
    var connecting = client.request(request(target, headers));
    connecting
        .onFailure(answer::completeExceptionally)
        .onSuccess(
            request ->
                request
                    .send(Buffer.buffer(body))
                    .onFailure(answer::completeExceptionally)
                    .onSuccess(response -> read(request, response, answer)));
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return Answer.none(
          AttemptOutcome.TIMED_OUT, "no answer within " + timeout.toSeconds() + " s");
    } catch (ExecutionException e) {
      return Answer.none(AttemptOutcome.UNREACHABLE, why(e.getCause()));
    } finally {
      connecting.onSuccess(HttpClientRequest::reset);
    }
  }

  private static RequestOptions request(Pinned target, Map<String, String> headers) {
    var options =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setServer(
                SocketAddress.inetSocketAddress(target.port(), target.address().getHostAddress()))
            .setHost(target.url().getHost())
            .setPort(target.port())
            .setSsl(target.secure())
            .setURI(target.pathAndQuery())
            .setFollowRedirects(false);
    headers.forEach(options::addHeader);
    return options;
  }

  /** The status decides; of what follows it only so much is read that a receiver can end well. */
  private static void read(
      HttpClientRequest request, HttpClientResponse response, CompletableFuture<Answer> answer) {
    var told = Answer.of(response.statusCode(), leaveAlone(response.getHeader("Retry-After")));
    int[] read = {0};
    response
        .handler(
            some -> {
              read[0] += some.length();
              if (read[0] > MOST_READ) {
                answer.complete(told);
                request.reset();
              }
            })
        .exceptionHandler(broken -> answer.complete(told))
        .endHandler(end -> answer.complete(told));
  }

  /** Seconds, or a date as HTTP writes it. */
  static @Nullable Duration leaveAlone(@Nullable String header) {
    if (header == null) {
      return null;
    }
    try {
      if (header.matches("\\d{1,9}")) {
        return Duration.ofSeconds(Long.parseLong(header));
      }
      var until = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      var pause = Duration.between(Instant.now(), until);
      return pause.isNegative() ? null : pause;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String why(@Nullable Throwable failure) {
    if (failure instanceof ConnectException) {
      return "no connection could be made";
    }
    if (failure instanceof SSLException) {
      return "its certificate is not trusted, or is another host's";
    }
    return "the connection broke";
  }
}
