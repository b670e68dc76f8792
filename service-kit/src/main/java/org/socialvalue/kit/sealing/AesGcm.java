package org.socialvalue.kit.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256 in Galois/counter mode: a version byte, a random nonce of 96 bits, then the ciphertext
 * with its tag of 128 bits. What a ciphertext is bound to (its associated data) is not in it: who
 * opens it says so too, and one that was moved elsewhere does not open.
 */
public final class AesGcm {

  public static final int KEY_BYTES = 32;
  public static final int NONCE_BYTES = 12;
  public static final int TAG_BYTES = 16;
  private static final byte VERSION = 1;
  private static final SecureRandom RANDOM = new SecureRandom();

  private AesGcm() {}

  public static SecretKey newKey() {
    try {
      var generator = KeyGenerator.getInstance("AES");
      generator.init(KEY_BYTES * Byte.SIZE, RANDOM);
      return generator.generateKey();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public static byte[] random(int bytes) {
    var random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }

  public static byte[] seal(SecretKey key, byte[] plain, String boundTo) {
    var nonce = random(NONCE_BYTES);
    try {
      var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, boundTo);
      var sealed = ByteBuffer.allocate(1 + NONCE_BYTES + plain.length + TAG_BYTES);
      sealed.put(VERSION).put(nonce);
      cipher.doFinal(ByteBuffer.wrap(plain), sealed);
      return sealed.array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws SealBroken for anything that was not sealed by this key for this place
   */
  public static byte[] open(SecretKey key, byte[] sealed, String boundTo) {
    if (sealed.length < 1 + NONCE_BYTES + TAG_BYTES || sealed[0] != VERSION) {
      throw new SealBroken(boundTo);
    }
    var nonce = ByteBuffer.wrap(sealed, 1, NONCE_BYTES);
    var nonceBytes = new byte[NONCE_BYTES];
    nonce.get(nonceBytes);
    try {
      var cipher = cipher(Cipher.DECRYPT_MODE, key, nonceBytes, boundTo);
      return cipher.doFinal(sealed, 1 + NONCE_BYTES, sealed.length - 1 - NONCE_BYTES);
    } catch (AEADBadTagException e) {
      throw new SealBroken(boundTo);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Cipher cipher(int mode, SecretKey key, byte[] nonce, String boundTo)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
    cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
