package org.socialvalue.tender.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.kit.problem.Fault;

class NothingMissingTest {

  @Test
  void whatTheTypesPromiseIsThere() {
    assertThat(
            NothingMissing.faults(
                "",
                new Lot(
                    "L",
                    LocalizedText.english("Lot"),
                    Arrays.asList("a"),
                    new BigDecimal("1000000.50"),
                    null)))
        .isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway")
  void allThatIsMissingIsToldAtOnceHoweverDeep() {
    assertThat(
            NothingMissing.faults(
                "/lots/0",
                new Lot(
                    null,
                    new LocalizedText(null, " ", null),
                    Arrays.asList("a", null),
                    new BigDecimal("1E+400"),
                    null)))
        .extracting(Fault::pointer)
        .containsExactly(
            "/lots/0/id",
            "/lots/0/title/en",
            "/lots/0/title/cy",
            "/lots/0/areas/1",
            "/lots/0/value");
  }

  @Test
  void aTextThatTheDatabaseCanNotKeepIsAFault() {
    assertThat(NothingMissing.faults("", LocalizedText.english("a\u0000b"))).hasSize(1);
  }
}
