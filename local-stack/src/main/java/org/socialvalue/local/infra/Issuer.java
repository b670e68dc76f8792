package org.socialvalue.local.infra;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * An OpenID Connect issuer on the loopback interface that knows the {@linkplain DemoUser demo
 * users} and asks nobody for a password: {@code POST /local/token} with {@code
 * grant_type=password&username=amara&client_id=demo}. It is for this machine only; its signing key
 * is a published one.
 *
 * <p>For tests it can also vouch for people who aren't in the demo: with {@link Admits#ANYONE} the
 * request may name any {@code org} and {@code roles} (comma separated).
 */
public final class Issuer implements AutoCloseable {

  /** The path segment, and so the realm, of this issuer. */
  public static final String ID = "local";

  /** What each token is for, and what the services ask of it. */
  public static final String AUDIENCE = "social-value";

  /** A working day, so that a copied token lasts through one. */
  public static final Duration LIFETIME = Duration.ofHours(8);

  /** Whom the issuer gives tokens to. */
  public enum Admits {
    DEMO_USERS,
    ANYONE
  }

  private final MockOAuth2Server server;
  private final URI uri;

  private Issuer(MockOAuth2Server server, URI uri) {
    this.server = server;
    this.uri = uri;
  }

  /**
   * Starts it.
   *
   * @param port where to listen, 0 for any free port
   */
  public static Issuer start(int port, Admits admits) {
    int chosen = port == 0 ? FreePort.any() : port;
    URI uri = URI.create("http://localhost:" + chosen + "/" + ID);
    OAuth2Config config =
        new OAuth2Config(
            false,
            null,
            null,
            false,
            new OAuth2TokenProvider(),
            Set.of(new Claims(uri.toString(), admits)));
    MockOAuth2Server server =
        new MockOAuth2Server(
            config,
            new PasswordNotAsked(new OAuth2HttpRequestHandler(config).getAuthorizationServer()));
    server.start(InetAddress.getLoopbackAddress(), chosen);
    return new Issuer(server, uri);
  }

  /** The issuer as it stands in the tokens, and where its discovery document is found. */
  public URI uri() {
    return uri;
  }

  public URI tokenEndpoint() {
    return URI.create(uri + "/token");
  }

  @Override
  public void close() {
    server.shutdown();
  }

  private record Claims(String issuer, Admits admits) implements OAuth2TokenCallback {

    @Override
    public String issuerId() {
      return ID;
    }

    @Override
    public String subject(TokenRequest request) {
      return user(request).id();
    }

    @Override
    public String typeHeader(TokenRequest request) {
      return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
      return List.of(AUDIENCE);
    }

    /**
     * The issuer is stated here, so that it is the same whatever name the caller reached this
     * machine by.
     */
    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
      DemoUser user = user(request);
      return Map.of(
          "iss", issuer,
          "name", user.name(),
          "preferred_username", user.id(),
          "roles", List.copyOf(user.roles()),
          "org", user.org());
    }

    @Override
    public long tokenExpiry() {
      return LIFETIME.toSeconds();
    }

    private DemoUser user(TokenRequest request) {
      if (!(request.getAuthorizationGrant()
          instanceof ResourceOwnerPasswordCredentialsGrant grant)) {
        throw refused("ask with grant_type=password and the username of a demo user");
      }
      String id = grant.getUsername();
      List<String> roles = request.getCustomParameter("roles");
      List<String> org = request.getCustomParameter("org");
      if (admits == Admits.ANYONE && roles != null && org != null) {
        return new DemoUser(id, id, org.getFirst(), Set.of(roles.getFirst().split(",")));
      }
      return DemoUser.named(id).orElseThrow(() -> refused("no demo user is called '" + id + "'"));
    }

    private static OAuth2Exception refused(String why) {
      return new OAuth2Exception(OAuth2Error.INVALID_GRANT.setDescription(why), why);
    }
  }
}
