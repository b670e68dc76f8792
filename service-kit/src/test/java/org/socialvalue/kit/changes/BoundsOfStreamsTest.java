package org.socialvalue.kit.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.app.Note;

@SuppressWarnings("NullAway") // nothing is looked at here
class BoundsOfStreamsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void a_stream_ends_with_its_token_and_after_the_longest_time() {
    assertThat(ChangeStreams.end(NOW, HOUR, tokenUntil(NOW.plusSeconds(90))))
        .isEqualTo(NOW.plusSeconds(90));
    assertThat(ChangeStreams.end(NOW, HOUR, tokenUntil(NOW.plus(HOUR).plusSeconds(1))))
        .isEqualTo(NOW.plus(HOUR));
    Principal withoutToken = () -> "somebody";
    assertThat(ChangeStreams.end(NOW, HOUR, withoutToken)).isEqualTo(NOW.plus(HOUR));
  }

  @Test
  void it_is_over_at_that_moment() {
    var following = following("amara", NOW.plusSeconds(90));

    assertThat(following.isOver(NOW.plusSeconds(90).minusNanos(1))).isFalse();
    assertThat(following.isOver(NOW.plusSeconds(90))).isTrue();
  }

  @Test
  void there_are_only_so_many_of_one_person_and_of_all() {
    var followers = new Followers(null, new Bounds(2, 3), null);

    assertThat(followers.add(following("amara", NOW), "amara"))
        .isEqualTo(Followers.Admission.ADMITTED);
    var second = following("amara", NOW);
    assertThat(followers.add(second, "amara")).isEqualTo(Followers.Admission.ADMITTED);
    assertThat(followers.add(following("amara", NOW), "amara"))
        .isEqualTo(Followers.Admission.TOO_MANY_OF_ONE);
    assertThat(followers.add(following("ben", NOW), "ben")).isEqualTo(Followers.Admission.ADMITTED);
    assertThat(followers.add(following("chloe", NOW), "chloe"))
        .isEqualTo(Followers.Admission.TOO_MANY);

    followers.remove(second);

    assertThat(followers.add(following("chloe", NOW), "chloe"))
        .isEqualTo(Followers.Admission.ADMITTED);
  }

  private static Following following(String person, Instant until) {
    SecurityIdentity identity = QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    return new Following(
        Note.class, UUID.randomUUID(), person, identity, () -> "0", "0", NOW, until);
  }

  private static Principal tokenUntil(Instant end) {
    var claims = new JwtClaims();
    claims.setExpirationTime(NumericDate.fromSeconds(end.getEpochSecond()));
    return new OidcJwtCallerPrincipal(claims, new AccessTokenCredential("token"));
  }

  private record Bounds(int mostForEach, int most) implements ChangeConfig {

    @Override
    public Duration poll() {
      return Duration.ofSeconds(1);
    }

    @Override
    public Duration heartbeat() {
      return Duration.ofSeconds(15);
    }

    @Override
    public Duration longest() {
      return HOUR;
    }
  }
}
