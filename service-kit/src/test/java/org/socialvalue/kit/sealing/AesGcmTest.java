package org.socialvalue.kit.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AesGcmTest {

  private final javax.crypto.SecretKey key = AesGcm.newKey();
  private final byte[] plain = "What the rota looks like".getBytes(StandardCharsets.UTF_8);

  @Test
  void whatWasSealedOpensInItsPlace() {
    assertThat(AesGcm.open(key, AesGcm.seal(key, plain, "bid 1"), "bid 1")).isEqualTo(plain);
  }

  @Test
  void theSameIsNeverSealedTheSameTwice() {
    assertThat(AesGcm.seal(key, plain, "bid 1")).isNotEqualTo(AesGcm.seal(key, plain, "bid 1"));
  }

  @Test
  void itOpensNeitherElsewhereNorWithAnotherKey() {
    var sealed = AesGcm.seal(key, plain, "bid 1");
    assertThatThrownBy(() -> AesGcm.open(key, sealed, "bid 2")).isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> AesGcm.open(AesGcm.newKey(), sealed, "bid 1"))
        .isInstanceOf(SealBroken.class)
        .hasMessageNotContaining("rota");
  }

  @Test
  void noSingleBitCanBeChangedAndNothingCutOff() {
    var sealed = AesGcm.seal(key, plain, "bid 1");
    for (int bit = 0; bit < sealed.length * 8; bit++) {
      var changed = sealed.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      assertThatThrownBy(() -> AesGcm.open(key, changed, "bid 1")).isInstanceOf(SealBroken.class);
    }
    for (int length = 0; length < sealed.length; length++) {
      var cut = Arrays.copyOf(sealed, length);
      assertThatThrownBy(() -> AesGcm.open(key, cut, "bid 1")).isInstanceOf(SealBroken.class);
    }
  }
}
