package org.socialvalue.monitoring.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RangeTest {

  @Test
  void one_range_is_understood() {
    assertThat(Range.asked("bytes=0-9", 100)).contains(new Range(0, 9));
    assertThat(Range.asked("bytes=90-", 100)).contains(new Range(90, 99));
    assertThat(Range.asked("bytes=90-500", 100)).contains(new Range(90, 99));
    assertThat(Range.asked("bytes=-10", 100)).contains(new Range(90, 99));
    assertThat(Range.asked("bytes=-500", 100)).contains(new Range(0, 99));
  }

  @Test
  void anything_else_gives_the_whole() {
    assertThat(Range.asked(null, 100)).isEmpty();
    assertThat(Range.asked("bytes=-", 100)).isEmpty();
    assertThat(Range.asked("bytes=1-2,5-6", 100)).isEmpty();
    assertThat(Range.asked("bytes=9-2", 100)).isEmpty();
    assertThat(Range.asked("lines=1-2", 100)).isEmpty();
    assertThat(Range.asked("bytes=99999999999999999999-", 100)).isEmpty();
  }

  @Test
  void what_begins_beyond_the_end_is_in_no_file() {
    assertThat(Range.asked("bytes=100-", 100).orElseThrow().isIn(100)).isFalse();
    assertThat(Range.asked("bytes=100-200", 100).orElseThrow().isIn(100)).isFalse();
    assertThat(Range.asked("bytes=-0", 100).orElseThrow().isIn(100)).isFalse();
    assertThat(Range.asked("bytes=99-99", 100).orElseThrow().isIn(100)).isTrue();
  }

  @Test
  void a_part_ends_where_it_was_to_end() throws IOException {
    try (var part = new FirstBytes(new ByteArrayInputStream(new byte[] {1, 2, 3, 4}), 3)) {
      assertThat(part.read()).isEqualTo(1);
      assertThat(part.readAllBytes()).containsExactly(2, 3);
      assertThat(part.read()).isEqualTo(-1);
    }
  }
}
