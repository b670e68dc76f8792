package org.socialvalue.tender.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningTest {

  private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
  private static final byte[] SECRET =
      Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

  /** The scheme's well-known example, recomputed with another tool. */
  @Test
  void signsAsTheSchemeSays() {
    var headers =
        Signing.headers(
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            Instant.ofEpochSecond(1614265330),
            BODY,
            List.of(SECRET));

    assertThat(headers)
        .containsEntry("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
        .containsEntry("webhook-timestamp", "1614265330")
        .containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void signsByEachSecretThatIsValid() {
    var other = Signing.newSecret();
    var signatures =
        Signing.headers("m", Instant.EPOCH, BODY, List.of(other, SECRET)).get("webhook-signature");
    assertThat(String.valueOf(signatures).split(" ")).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void aSecretIsShownAsTheSchemeSays() {
    var shown = Signing.shown(Signing.newSecret());
    assertThat(shown).startsWith("whsec_");
    assertThat(Base64.getDecoder().decode(shown.substring(6))).hasSize(32);
  }
}
