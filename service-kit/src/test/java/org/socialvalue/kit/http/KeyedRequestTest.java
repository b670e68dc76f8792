package org.socialvalue.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.json.Json;

class KeyedRequestTest {

  private static final String KEY = "5e0c0d3c-51e5-4f39-9f0b-0a8f1a6a2b77";
  private static final String PATH = "/v1/bids/1/scores/2";

  @Test
  void the_same_request_is_known_again() {
    var kept = new KeyedRequest(KEY, PATH, Map.of("mark", 3, "reason", "Good"));
    var again = new KeyedRequest(KEY, PATH, Map.of("reason", "Good", "mark", 3));

    assertThat(again.keptKey()).isEqualTo(kept.keptKey());
    assertThat(again.asksWhat(kept.code())).isTrue();
  }

  @Test
  void another_body_or_path_is_another_request() {
    var kept = new KeyedRequest(KEY, PATH, Map.of("mark", 3)).code();

    assertThat(new KeyedRequest(KEY, PATH, Map.of("mark", 4)).asksWhat(kept)).isFalse();
    assertThat(new KeyedRequest(KEY, PATH + "0", Map.of("mark", 3)).asksWhat(kept)).isFalse();
  }

  @Test
  void what_was_kept_before_there_was_a_code_is_known_still() {
    var body = Map.of("mark", 3);
    var before = Json.sha256(PATH + "\n" + Json.ordered(body));

    assertThat(new KeyedRequest(KEY, PATH, body).keptKeyBefore()).isEqualTo(KEY);
    assertThat(new KeyedRequest(KEY, PATH, body).asksWhat(before)).isTrue();
    assertThat(new KeyedRequest(KEY, PATH, Map.of("mark", 4)).asksWhat(before)).isFalse();
  }

  /** Whoever reads the table knows path and form of the body, and not the key. */
  @Test
  void a_mark_cannot_be_guessed_from_what_is_kept() {
    var request = new KeyedRequest(KEY, PATH, Map.of("mark", 3));

    assertThat(request.keptKey()).doesNotContain(KEY);
    assertThat(IntStream.rangeClosed(0, 5).mapToObj(mark -> guesses(request.keptKey(), mark)))
        .hasSize(6)
        .doesNotContain(request.code());
  }

  private static String guesses(String keptKey, int mark) {
    return new KeyedRequest(keptKey, PATH, Map.of("mark", mark)).code();
  }
}
