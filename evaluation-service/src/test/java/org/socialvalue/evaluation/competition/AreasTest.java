package org.socialvalue.evaluation.competition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Area;

class AreasTest {

  private final Areas areas =
      new Areas(
          List.of(
              new Area("COUNTY", "County", null),
              new Area("TOWN", "Town", "COUNTY"),
              new Area("LOOP-A", "A", "LOOP-B"),
              new Area("LOOP-B", "B", "LOOP-A")));

  @Test
  void aPlaceLiesInItselfAndInWhatItLiesIn() {
    assertThat(areas.within("TOWN", "COUNTY")).isTrue();
    assertThat(areas.within("TOWN", "TOWN")).isTrue();
    assertThat(areas.within("COUNTY", "TOWN")).isFalse();
    assertThat(areas.within("UNKNOWN", "COUNTY")).isFalse();
    assertThat(areas.within("UNKNOWN", "UNKNOWN")).isFalse();
    assertThat(areas.within("LOOP-A", "COUNTY")).isFalse();
  }

  @Test
  void countyAndTownMeetInTheTown() {
    assertThat(areas.common(List.of("COUNTY"), List.of("TOWN"))).containsExactly("TOWN");
    assertThat(areas.common(List.of("LOOP-A"), List.of("TOWN"))).isEmpty();
  }
}
