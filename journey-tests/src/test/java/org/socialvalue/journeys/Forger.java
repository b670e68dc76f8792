package org.socialvalue.journeys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import no.nav.security.mock.oauth2.token.KeyProvider;
import org.socialvalue.local.infra.Issuer;

/**
 * Makes tokens, true ones and others. The local issuer's key is a published one, so that what only
 * the issuer could sign can be made here too.
 */
final class Forger {

  private static final int MINUTE = 60;

  private final URI issuer;
  private final RSAKey real;
  private final RSAKey own;

  Forger(URI issuer) {
    this.issuer = issuer;
    this.real = (RSAKey) new KeyProvider().signingKey(Issuer.ID);
    try {
      this.own =
          new RSAKeyGenerator(2048).keyID(real.getKeyID()).keyUse(KeyUse.SIGNATURE).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the issuer says of Amara, for the next minutes. */
  JWTClaimsSet.Builder claims() {
    var now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer.toString())
        .audience(Issuer.AUDIENCE)
        .subject("amara")
        .claim("name", "Amara Okafor")
        .claim("org", "wealdshire")
        .claim("roles", List.of("commissioner"))
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(5 * MINUTE)));
  }

  /** Signed by the issuer's key, with these claims changed. */
  String issued(UnaryOperator<JWTClaimsSet.Builder> change) {
    return signed(header(JWSAlgorithm.RS256).build(), real, change);
  }

  /** Signed by the issuer's key, under a header of this type. */
  String typed(String type) {
    return signed(
        header(JWSAlgorithm.RS256).type(new JOSEObjectType(type)).build(), real, claims -> claims);
  }

  /** Signed by a key of the forger's own, under the issuer's name for its key. */
  String forged(UnaryOperator<JWSHeader.Builder> change) {
    return signed(change.apply(header(JWSAlgorithm.RS256)).build(), own, claims -> claims);
  }

  /** Signed with the issuer's public key as if it were a shared secret. */
  String confused(byte[] secret) {
    return signed(header(JWSAlgorithm.HS256).build(), secret);
  }

  String confused() {
    return confused(publicKeyInPem().getBytes(StandardCharsets.UTF_8));
  }

  byte[] publicKey() {
    try {
      return real.toRSAPublicKey().getEncoded();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  RSAKey ownPublicKey() {
    return own.toPublicJWK();
  }

  /** Two or three parts, the header written as it is, with the claims of a true one. */
  String unsigned(String header, String signature) {
    return encoded(header) + "." + encoded(claims().build().toString()) + signature;
  }

  static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private String publicKeyInPem() {
    return "-----BEGIN PUBLIC KEY-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(publicKey())
        + "\n-----END PUBLIC KEY-----\n";
  }

  private JWSHeader.Builder header(JWSAlgorithm algorithm) {
    return new JWSHeader.Builder(algorithm).keyID(real.getKeyID()).type(JOSEObjectType.JWT);
  }

  private String signed(JWSHeader header, byte[] secret) {
    try {
      return signed(header, new MACSigner(secret), claims());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private String signed(JWSHeader header, RSAKey key, UnaryOperator<JWTClaimsSet.Builder> change) {
    try {
      return signed(header, new RSASSASigner(key), change.apply(claims()));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String signed(JWSHeader header, JWSSigner signer, JWTClaimsSet.Builder claims)
      throws JOSEException {
    var token = new SignedJWT(header, claims.build());
    token.sign(signer);
    return token.serialize();
  }
}
