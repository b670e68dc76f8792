package org.socialvalue.kit.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private final Verifier verifier = new Verifier();
  private Instant now = NOW;
  private Duration passed = Duration.ZERO;

  @Test
  void the_same_token_is_verified_once() {
    var tokens = remembering(Duration.ofSeconds(30));

    var first = ask(tokens, "amara");
    var second = ask(tokens, "amara");

    assertThat(verifier.asked).isEqualTo(1);
    assertThat(second.getPrincipal()).isSameAs(first.getPrincipal());
    assertThat(second.getRoles()).containsExactly("commissioner");
    assertThat(second.getCredential(AccessTokenCredential.class).getToken()).isEqualTo("amara");
    assertThat(second.<String>getAttribute("tenant-id")).isEqualTo("Default");
  }

  @Test
  void another_token_is_another() {
    var tokens = remembering(Duration.ofSeconds(30));

    ask(tokens, "amara");

    assertThat(ask(tokens, "amaraa").getPrincipal().getName()).isEqualTo("amaraa");
    assertThat(verifier.asked).isEqualTo(2);
  }

  @Test
  void it_is_verified_again_when_the_time_is_over() {
    var tokens = remembering(Duration.ofSeconds(30));
    ask(tokens, "amara");

    passed = Duration.ofSeconds(29);
    ask(tokens, "amara");
    assertThat(verifier.asked).isEqualTo(1);

    passed = Duration.ofSeconds(31);
    ask(tokens, "amara");
    assertThat(verifier.asked).isEqualTo(2);
  }

  @Test
  void it_is_verified_again_once_it_has_expired() {
    var tokens = remembering(Duration.ofSeconds(30));
    verifier.expires = NOW.plusSeconds(10);
    ask(tokens, "amara");

    now = NOW.plusSeconds(10);
    verifier.refuses = true;

    assertThatThrownBy(() -> ask(tokens, "amara"))
        .isInstanceOf(AuthenticationFailedException.class);
  }

  @Test
  void a_refused_token_is_not_remembered() {
    var tokens = remembering(Duration.ofSeconds(30));
    verifier.refuses = true;
    assertThatThrownBy(() -> ask(tokens, "amara"))
        .isInstanceOf(AuthenticationFailedException.class);
    assertThatThrownBy(() -> ask(tokens, "amara"))
        .isInstanceOf(AuthenticationFailedException.class);

    verifier.refuses = false;

    assertThat(ask(tokens, "amara").getPrincipal().getName()).isEqualTo("amara");
    assertThat(verifier.asked).isEqualTo(3);
  }

  @Test
  void a_token_bound_to_its_sender_is_verified_each_time() {
    var tokens = remembering(Duration.ofSeconds(30));
    verifier.bound = true;

    ask(tokens, "amara");
    ask(tokens, "amara");

    assertThat(verifier.asked).isEqualTo(2);
  }

  @Test
  void with_no_time_it_is_verified_each_time() {
    var tokens = remembering(Duration.ZERO);

    ask(tokens, "amara");
    ask(tokens, "amara");

    assertThat(verifier.asked).isEqualTo(2);
  }

  @Test
  void what_is_remembered_does_not_hold_the_request_that_it_came_with() {
    var tokens = remembering(Duration.ofSeconds(30));
    ask(tokens, "amara");

    var second = ask(tokens, "amara");

    assertThat(second.<Object>getAttribute(RoutingContext.class.getName())).isNull();
    assertThat(second.<Object>getAttribute(AuthenticationRequestContext.class.getName())).isNull();
  }

  private VerifiedTokens remembering(Duration time) {
    var clock =
        new Clock() {
          @Override
          public ZoneOffset getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now;
          }
        };
    return new VerifiedTokens(verifier, clock, time, () -> passed.toNanos());
  }

  private static SecurityIdentity ask(VerifiedTokens tokens, String token) {
    var request = new TokenAuthenticationRequest(new AccessTokenCredential(token));
    return tokens.authenticate(request, work -> Uni.createFrom().nullItem()).await().indefinitely();
  }

  private static final class Verifier implements IdentityProvider<TokenAuthenticationRequest> {

    private int asked;
    private boolean refuses;
    private boolean bound;
    private Instant expires = NOW.plusSeconds(3600);

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
      return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
        TokenAuthenticationRequest request, AuthenticationRequestContext context) {
      asked++;
      if (refuses) {
        return Uni.createFrom().failure(new AuthenticationFailedException());
      }
      var claims = new JwtClaims();
      claims.setSubject(request.getToken().getToken());
      claims.setClaim("upn", request.getToken().getToken());
      claims.setExpirationTime(NumericDate.fromMilliseconds(expires.toEpochMilli()));
      if (bound) {
        claims.setClaim("cnf", Map.of("jkt", "thumbprint"));
      }
      return Uni.createFrom()
          .item(
              QuarkusSecurityIdentity.builder()
                  .setPrincipal(new OidcJwtCallerPrincipal(claims, request.getToken()))
                  .addRole("commissioner")
                  .addCredential(request.getToken())
                  .addAttribute("tenant-id", "Default")
                  .addAttribute(RoutingContext.class.getName(), "the first request")
                  .addAttribute(AuthenticationRequestContext.class.getName(), "its executor")
                  .build());
    }
  }
}
