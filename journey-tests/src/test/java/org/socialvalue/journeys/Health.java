package org.socialvalue.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What a service answers to a probe, as a cluster asks it. */
record Health(int status, String body) {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  /**
   * @param probe started, ready or live
   * @return status 0 where nobody answers
   */
  static Health of(URI service, String probe) {
    var asked =
        HttpRequest.newBuilder(URI.create(service + "/q/health/" + probe))
            .timeout(Duration.ofSeconds(10))
            .build();
    try {
      var answer = HTTP.send(asked, HttpResponse.BodyHandlers.ofString());
      return new Health(answer.statusCode(), answer.body());
    } catch (IOException e) {
      return new Health(0, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
