package org.socialvalue.evaluation.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.proof.LotProof.CoreFirst;

class CoreFirstTest {

  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);

  @Test
  void aTieThatSocialValuePartsIsToldAsATie() {
    var told = CoreFirst.of(List.of(A, B), List.of(A));

    assertThat(told.socialValueAloneDecided()).isTrue();
    assertThat(told.inWords()).contains("would be shared").contains("parted the tie");
  }

  @Test
  void anotherLeaderIsToldAsAnother() {
    var told = CoreFirst.of(List.of(B), List.of(A));

    assertThat(told.socialValueAloneDecided()).isTrue();
    assertThat(told.inWords()).contains("would be another");
  }

  @Test
  void theSameLeaderIsToldAsTheSame() {
    assertThat(CoreFirst.of(List.of(A), List.of(A)).socialValueAloneDecided()).isFalse();
  }
}
