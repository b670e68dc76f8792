package org.socialvalue.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WishTest {

  @Test
  void theCommandLineSaysWhatIsWished() {
    LocalStack.Wish wish =
        LocalStack.Wish.from("demo", "--fresh", "--stay", "--without", "evaluation-service");

    assertThat(wish.demo()).isTrue();
    assertThat(wish.fresh()).isTrue();
    assertThat(wish.stay()).isTrue();
    assertThat(wish.without()).containsExactly(Service.EVALUATION);
    assertThat(LocalStack.Wish.from().demo()).isFalse();
    assertThat(LocalStack.Wish.from().train()).isFalse();
    assertThat(LocalStack.Wish.from("train").train()).isTrue();
  }

  @Test
  void whatIsNotKnownIsRefused() {
    assertThatThrownBy(() -> LocalStack.Wish.from("--fersh"))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("--fersh");
    assertThatThrownBy(() -> LocalStack.Wish.from("--without"))
        .hasMessageContaining("--without needs");
  }
}
