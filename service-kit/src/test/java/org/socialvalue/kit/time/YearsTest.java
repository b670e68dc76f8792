package org.socialvalue.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class YearsTest {

  @Test
  void thoseThatContractsAreMadeInAndNoOthers() {
    assertThat(Years.hold(LocalDate.of(1900, 1, 1))).isTrue();
    assertThat(Years.hold(LocalDate.of(2200, 12, 31))).isTrue();
    assertThat(Years.hold(LocalDate.of(1899, 12, 31))).isFalse();
    assertThat(Years.hold(LocalDate.MAX)).isFalse();
    assertThat(Years.hold(Instant.parse("2200-12-31T23:59:59.999999999Z"))).isTrue();
    assertThat(Years.hold(Instant.parse("2201-01-01T00:00:00Z"))).isFalse();
    assertThat(Years.hold(Instant.MIN)).isFalse();
    assertThat(Years.hold(Instant.MAX)).isFalse();
  }
}
