package org.socialvalue.evaluation.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialvalue.kit.sealing.AesGcm;
import org.socialvalue.kit.sealing.SealBroken;

class KeyEncryptionKeysTest {

  private static final String ONE = "one:" + Base64.getEncoder().encodeToString(new byte[32]);
  private static final String TWO = "two:" + Base64.getEncoder().encodeToString(AesGcm.random(32));

  @Test
  void withoutAKeyTheServiceDoesNotStart() {
    assertThatThrownBy(() -> keys(null, null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("EVALUATION_SEALING_KEYS");
    assertThatThrownBy(() -> keys(" , ", null)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatIsNoKeyIsToldByItsNameAndNeverByItsContent() {
    for (var bad :
        new String[] {"secret", "one:secret", "one:c2VjcmV0", ":" + ONE, ONE + "," + ONE}) {
      assertThatThrownBy(() -> keys(bad, null))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageNotContaining("secret")
          .hasMessageNotContaining("c2VjcmV0");
    }
  }

  @Test
  void ofSeveralTheCurrentOneIsSaid() {
    assertThat(keys(ONE, null).current()).isEqualTo("one");
    assertThat(keys(ONE + "," + TWO, "two").current()).isEqualTo("two");
    assertThatThrownBy(() -> keys(ONE + "," + TWO, null)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> keys(ONE, "three")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void keysCanComeFromASecretFile(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("keys"), ONE + "\n" + TWO + "\n");
    var keys = new KeyEncryptionKeys(Optional.empty(), Optional.of(file), Optional.of("two"));
    assertThat(keys.current()).isEqualTo("two");
  }

  @Test
  void anEarlierKeyStillUnwraps() {
    var dataKey = AesGcm.newKey();
    var wrapped = keys(ONE, null).wrap(dataKey, "here");

    assertThat(keys(ONE + "," + TWO, "two").unwrap("one", wrapped, "here")).isEqualTo(dataKey);
    assertThatThrownBy(() -> keys(TWO, null).unwrap("one", wrapped, "here"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> keys(ONE, null).unwrap("one", wrapped, "there"))
        .isInstanceOf(SealBroken.class);
  }

  private static KeyEncryptionKeys keys(@Nullable String given, @Nullable String current) {
    return new KeyEncryptionKeys(
        Optional.ofNullable(given), Optional.empty(), Optional.ofNullable(current));
  }
}
