package org.socialvalue.evaluation.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.SecretKey;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.sealing.AesGcm;
import org.socialvalue.kit.sealing.SealBroken;

class SealedStreamTest {

  private static final int PIECE = Piece.PLAIN_BYTES;
  private static final int HEAD = 1 + Piece.PREFIX_BYTES;

  private final SecretKey key = AesGcm.newKey();

  @Property(tries = 60)
  void aStreamOfAnyLengthOpensAsItWas(
      @ForAll @IntRange(max = 3 * PIECE + 2) int length, @ForAll long seed) throws IOException {
    var plain = bytes(length, seed);
    assertThat(opened(sealed(plain), "file 1")).isEqualTo(plain);
  }

  @Test
  void theEdgesOfPiecesAreNoEdgesOfStreams() throws IOException {
    for (int length : new int[] {0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE}) {
      var plain = bytes(length, 7);
      assertThat(opened(sealed(plain), "file 1")).isEqualTo(plain);
    }
  }

  @Test
  void aStreamThatLostItsEndDoesNotOpen() throws IOException {
    var sealed = sealed(bytes(3 * PIECE, 1));
    for (int length :
        new int[] {0, 5, HEAD, HEAD + 10, HEAD + Piece.SEALED_BYTES, sealed.length - 1}) {
      assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, length), "file 1"))
          .isInstanceOf(SealBroken.class);
    }
  }

  @Test
  void piecesCantChangePlacesAndABitCantChange() throws IOException {
    var sealed = sealed(bytes(3 * PIECE, 1));
    var swapped = sealed.clone();
    System.arraycopy(sealed, HEAD, swapped, HEAD + Piece.SEALED_BYTES, Piece.SEALED_BYTES);
    System.arraycopy(sealed, HEAD + Piece.SEALED_BYTES, swapped, HEAD, Piece.SEALED_BYTES);
    assertThatThrownBy(() -> opened(swapped, "file 1")).isInstanceOf(SealBroken.class);
    var changed = sealed.clone();
    changed[sealed.length / 2] ^= 1;
    assertThatThrownBy(() -> opened(changed, "file 1")).isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> opened(sealed, "file 2")).isInstanceOf(SealBroken.class);
  }

  private byte[] sealed(byte[] plain) throws IOException {
    var into = new ByteArrayOutputStream();
    try (var stream = new SealingStream(key, "file 1", into)) {
      int at = 0;
      for (int step = 1; at < plain.length; step = step * 3 + 1) {
        int n = Math.min(step, plain.length - at);
        stream.write(plain, at, n);
        at += n;
      }
    }
    return into.toByteArray();
  }

  private byte[] opened(byte[] sealed, String place) throws IOException {
    return new OpeningStream(key, place, new ByteArrayInputStream(sealed)).readAllBytes();
  }

  private static byte[] bytes(int length, long seed) {
    var bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }
}
