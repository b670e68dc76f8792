package org.socialvalue.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.RuleBook;
import org.socialvalue.kit.rules.RuleInfo;

class MeantAcknowledgementsTest {

  private static final RuleBook BOOK =
      new RuleBook(
          List.of(new RuleInfo("SV_SHARE", "a share", Effect.ADVISE, Basis.POLICY, "here")));

  /** A request that goes on in spite of advice. */
  public record GoOn(List<Acknowledgement> acknowledgements) {}

  private static List<String> pointers(String code, String reason) {
    var request = new GoOn(List.of(new Acknowledgement(code, null, reason)));
    return MeantAcknowledgements.faults(request, BOOK).stream().map(Fault::pointer).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", ".", "n/a", "N/A.", "tbc", "x", "ok", "to follow"})
  void aFieldThatIsOnlyFilledInIsNoReason(String reason) {
    assertThat(pointers("SV_SHARE", reason)).containsExactly("/acknowledgements/0/reason");
  }

  @Test
  void aRuleThatNobodyHasIsTold() {
    assertThat(pointers("SV_SHARES", "Five is enough here"))
        .containsExactly("/acknowledgements/0/code");
  }

  @Test
  void aReasonForARuleThatThereIsMayAnswerWhatHasVanished() {
    assertThat(pointers("SV_SHARE", "Five is enough here")).isEmpty();
  }
}
