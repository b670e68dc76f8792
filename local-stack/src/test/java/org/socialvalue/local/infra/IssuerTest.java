package org.socialvalue.local.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.Tokens;

class IssuerTest {

  private static Issuer issuer;
  private static Issuer issuerForTests;

  @BeforeAll
  static void start() {
    issuer = Issuer.start(0, Issuer.Admits.DEMO_USERS);
    issuerForTests = Issuer.start(0, Issuer.Admits.ANYONE);
  }

  @AfterAll
  static void stop() {
    issuer.close();
    issuerForTests.close();
  }

  @Test
  void aDemoUserGetsATokenThatSaysWhoTheyAreForAWorkingDay() throws IOException {
    JsonNode claims = claims(Tokens.from(issuer.uri()).token("olive"));

    assertThat(claims.get("sub").asText()).isEqualTo("olive");
    assertThat(claims.get("name").asText()).isEqualTo("Olive Turner");
    assertThat(claims.get("org").asText()).isEqualTo("orchard-homecare");
    assertThat(claims.get("roles")).extracting(JsonNode::asText).containsExactly("provider");
    assertThat(claims.get("aud").toString()).contains(Issuer.AUDIENCE);
    assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(8 * 3600);
  }

  @Test
  void theIssuerInTheTokenIsTheOneInTheDiscoveryDocumentWhateverNameTheCallerUsed()
      throws IOException {
    URI byNumber = URI.create(issuer.uri().toString().replace("localhost", "127.0.0.1"));
    String stated =
        new ObjectMapper()
            .readTree(URI.create(issuer.uri() + "/.well-known/openid-configuration").toURL())
            .get("issuer")
            .asText();

    assertThat(claims(Tokens.from(byNumber).token("amara")).get("iss").asText()).isEqualTo(stated);
  }

  @Test
  void aStrangerGetsNone() {
    assertThatThrownBy(() -> Tokens.from(issuer.uri()).token("mallory"))
        .hasMessageContaining("no demo user is called 'mallory'");
  }

  @Test
  void testsMayInventPeopleButTheLocalStackDoesNot() throws IOException {
    System.setProperty("social-value.test.issuer", issuerForTests.uri().toString());
    JsonNode claims = claims(Tokens.of("zoe", "elsewhere", "auditor", "member"));
    assertThat(claims.get("org").asText()).isEqualTo("elsewhere");
    assertThat(claims.get("roles")).extracting(JsonNode::asText).contains("auditor", "member");

    System.setProperty("social-value.test.issuer", issuer.uri().toString());
    assertThatThrownBy(() -> Tokens.of("zoe", "elsewhere", "auditor"))
        .hasMessageContaining("no demo user");
    System.clearProperty("social-value.test.issuer");
  }

  private static JsonNode claims(String token) throws IOException {
    String body = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
    return new ObjectMapper().readTree(new String(Base64.getUrlDecoder().decode(body), UTF_8));
  }
}
