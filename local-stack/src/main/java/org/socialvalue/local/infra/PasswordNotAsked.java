package org.socialvalue.local.infra;

import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;

/**
 * Lets a request for a token go without a password, which the protocol demands and nobody here
 * checks: it passes the request on with one filled in.
 *
 * @param server which answers it
 */
record PasswordNotAsked(Route server) implements Route {

  @Override
  public boolean match(OAuth2HttpRequest request) {
    String body = request.getBody();
    return request.getMethod().equals("POST")
        && request.getOriginalUrl().encodedPath().equals("/" + Issuer.ID + "/token")
        && body != null
        && body.contains("grant_type=password")
        && !("&" + body).contains("&password=");
  }

  @Override
  public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
    return server.invoke(
        new OAuth2HttpRequest(
            request.getHeaders(),
            request.getMethod(),
            request.getOriginalUrl(),
            request.getBody() + "&password=unchecked"));
  }
}
