package org.socialvalue.kit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void the_example_of_the_standard_is_met() {
    // RFC 9562, appendix A.6
    assertThat(Ids.at(0x017F22E279B0L, 0x0CC3L, 0x18C4DC0C0C07398FL))
        .isEqualTo(UUID.fromString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
  }

  @Test
  void later_ids_sort_after_earlier_ones() {
    var earlier = Ids.at(1_000, -1, -1).toString();
    var later = Ids.at(1_001, 0, 0).toString();
    assertThat(earlier).isLessThan(later);
  }

  @Test
  void each_sorts_after_those_made_before_it_however_quickly() {
    var made = Stream.generate(Ids::next).limit(20_000).map(UUID::toString).toList();
    assertThat(made).doesNotHaveDuplicates().isSorted();
  }
}
