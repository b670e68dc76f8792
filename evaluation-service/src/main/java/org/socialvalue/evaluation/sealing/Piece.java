package org.socialvalue.evaluation.sealing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import org.socialvalue.kit.sealing.AesGcm;
import org.socialvalue.kit.sealing.SealBroken;

/**
 * One piece of a sealed stream. Its nonce is made of the stream's random prefix and the piece's
 * number, and it is bound to that number and to whether it is the last: pieces can't be left out,
 * changed round, repeated or cut off at the end. A file of any size is read and written in constant
 * memory, and nothing is handed out before its tag was checked.
 */
final class Piece {

  static final int PLAIN_BYTES = 64 * 1024;
  static final int SEALED_BYTES = PLAIN_BYTES + AesGcm.TAG_BYTES;
  static final int PREFIX_BYTES = AesGcm.NONCE_BYTES - Integer.BYTES;
  static final byte VERSION = 2;

  private Piece() {}

  static byte[] seal(
      SecretKey key, byte[] prefix, String boundTo, int number, byte[] plain, int n, boolean last) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, key, prefix, boundTo, number, last).doFinal(plain, 0, n);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] open(
      SecretKey key,
      byte[] prefix,
      String boundTo,
      int number,
      byte[] sealed,
      int n,
      boolean last) {
    if (n < AesGcm.TAG_BYTES) {
      throw new SealBroken(boundTo);
    }
    try {
      return cipher(Cipher.DECRYPT_MODE, key, prefix, boundTo, number, last).doFinal(sealed, 0, n);
    } catch (AEADBadTagException e) {
      throw new SealBroken(boundTo);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Cipher cipher(
      int mode, SecretKey key, byte[] prefix, String boundTo, int number, boolean last)
      throws GeneralSecurityException {
    var nonce = ByteBuffer.allocate(AesGcm.NONCE_BYTES).put(prefix).putInt(number).array();
    return AesGcm.cipher(
        mode, key, nonce, boundTo + ", piece " + number + (last ? ", the last" : ""));
  }
}
