package org.socialvalue.kit.audit.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Signatures by Ed25519 (RFC 8032) over text, with keys as OpenSSL writes them. */
public final class Ed25519 {

  private static final String NAME = "Ed25519";
  private static final Pattern FRAME = Pattern.compile("-----(BEGIN|END) [A-Z ]+-----|\\s");
  private static final Pattern END = Pattern.compile("-----END [A-Z ]+-----");

  private Ed25519() {}

  /**
   * @param text PEM, or its base64 alone, of a PKCS #8 key
   * @throws IllegalArgumentException for what is none, without a word of what it says
   */
  public static PrivateKey privateKey(String text) {
    try {
      return KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(bytes(text)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalArgumentException("is no Ed25519 key (PKCS #8) as PEM or base64");
    }
  }

  /**
   * @param text one key or several, each as PEM; or the base64 of a single one
   * @throws IllegalArgumentException for what is none
   */
  public static List<PublicKey> publicKeys(String text) {
    var keys = new ArrayList<PublicKey>();
    for (var one : END.split(text)) {
      if (!one.isBlank()) {
        keys.add(publicKey(one));
      }
    }
    return List.copyOf(keys);
  }

  private static PublicKey publicKey(String text) {
    try {
      return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(bytes(text)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalArgumentException("is no public Ed25519 key as PEM or base64", e);
    }
  }

  private static byte[] bytes(String text) {
    return Base64.getDecoder().decode(FRAME.matcher(text).replaceAll(""));
  }

  static String sign(PrivateKey key, String text) {
    try {
      var signature = Signature.getInstance(NAME);
      signature.initSign(key);
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean isSigned(PublicKey key, String text, String signed) {
    try {
      var signature = Signature.getInstance(NAME);
      signature.initVerify(key);
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return signature.verify(Base64.getDecoder().decode(signed));
    } catch (SignatureException | IllegalArgumentException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
