package org.socialvalue.kit.actor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers for a short while what verifying a token came to, since a client sends the same token
 * with each request and its signature is a sixth of what a small write costs (decision 0063).
 *
 * <p>Only a token that was verified is remembered, by all of its characters, until it expires and
 * no longer than {@code tokens.remembered-for}; with zero none is. One that is bound to a
 * certificate or to a key of its sender (claim {@code cnf}) is verified each time, for that proof
 * is another with each request.
 */
@ApplicationScoped
public class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {

  private static final int MOST = 10_000;
  private static final Set<String> OF_A_REQUEST =
      Set.of(RoutingContext.class.getName(), AuthenticationRequestContext.class.getName());

  private final IdentityProvider<TokenAuthenticationRequest> verifier;
  private final Clock clock;
  private final Cache<String, SecurityIdentity> verified;

  @Inject
  public VerifiedTokens(
      OidcIdentityProvider verifier,
      @ConfigProperty(name = "tokens.remembered-for") Duration rememberedFor) {
    this(verifier, Clock.systemUTC(), rememberedFor, Ticker.systemTicker());
  }

  VerifiedTokens(
      IdentityProvider<TokenAuthenticationRequest> verifier,
      Clock clock,
      Duration rememberedFor,
      Ticker ticker) {
    this.verifier = verifier;
    this.clock = clock;
    this.verified =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(rememberedFor)
            .ticker(ticker)
            .build();
  }

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  /** Before the verifier's own, which is asked from here. */
  @Override
  public int priority() {
    return verifier.priority() + 1;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    var token = request.getToken().getToken();
    var known = verified.getIfPresent(token);
    if (known != null && holds(known)) {
      return Uni.createFrom().item(ofRequest(known, request));
    }
    return verifier
        .authenticate(request, context)
        .invoke(
            identity -> {
              if (identity != null && isOfAnotherUse(identity, token)) {
                throw new AuthenticationFailedException();
              }
              if (identity != null && holds(identity)) {
                verified.put(token, withoutRequest(identity));
              }
            });
  }

  private boolean isOfAnotherUse(SecurityIdentity identity, String written) {
    return identity.getPrincipal() instanceof JsonWebToken token
        && !AccessTokens.isOne(token, written, clock.instant());
  }

  private boolean holds(SecurityIdentity identity) {
    return identity.getPrincipal() instanceof JsonWebToken token
        && !token.containsClaim("cnf")
        && token.getExpirationTime() > clock.instant().getEpochSecond();
  }

  private static SecurityIdentity ofRequest(
      SecurityIdentity known, TokenAuthenticationRequest request) {
    var identity = QuarkusSecurityIdentity.builder(known);
    var exchange = HttpSecurityUtils.getRoutingContextAttribute(request);
    OidcUtils.setRoutingContextAttribute(identity, exchange);
    OidcUtils.setBlockingApiAttribute(identity, exchange);
    return identity.build();
  }

  /** Lest what is remembered holds on to the request that it came with. */
  private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
    var kept =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(identity.getPrincipal())
            .addRoles(identity.getRoles())
            .addCredentials(identity.getCredentials())
            .addPermissions(identity.getPermissions());
    identity.getAttributes().entrySet().stream()
        .filter(attribute -> !OF_A_REQUEST.contains(attribute.getKey()))
        .forEach(attribute -> kept.addAttribute(attribute.getKey(), attribute.getValue()));
    return kept.build();
  }
}
