package org.socialvalue.evaluation.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.problem.Refused;

class AwardTest {

  private static Award decided() {
    return new Award(
        UUID.randomUUID(),
        "westshire",
        new Recommendation("LOT-1", null, List.of(), null, "First", List.of(), List.of()),
        "ben",
        Instant.EPOCH);
  }

  @Test
  void aRefusedAwardEndsAndSaysByWhomAndWhy() {
    var award = decided();

    award.refuse("chloe", "The reasons are thin", Instant.EPOCH.plusSeconds(1));

    assertThat(award.status()).isEqualTo(Award.Status.REFUSED);
    assertThat(award.refusedBy()).isEqualTo("chloe");
    assertThat(award.endedBecause()).isEqualTo("The reasons are thin");
    assertThat(award.endedAt()).isEqualTo(Instant.EPOCH.plusSeconds(1));
  }

  @Test
  void whatHasEndedStaysAsItEnded() {
    var award = decided();
    award.approve("chloe", Instant.EPOCH, null);
    award.challenged();
    award.end(Award.Ending.ABANDONED, "No budget", Instant.EPOCH);

    assertThatThrownBy(() -> award.challengeUpheld("It was misread", Instant.EPOCH.plusSeconds(1)))
        .isInstanceOf(Refused.class);
    assertThat(award.status()).isEqualTo(Award.Status.ABANDONED);
    assertThat(award.endedBecause()).isEqualTo("No budget");
  }

  @Test
  void whatIsFinalIsNotRefused() {
    var award = decided();
    award.approve("chloe", Instant.EPOCH, null);
    award.finalise("chloe", Instant.EPOCH);

    assertThatThrownBy(() -> award.refuse("chloe", "Too late", Instant.EPOCH))
        .isInstanceOf(Refused.class);
    assertThat(award.refusedBy()).isNull();
  }
}
