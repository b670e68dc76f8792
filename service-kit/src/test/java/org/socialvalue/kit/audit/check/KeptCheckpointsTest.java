package org.socialvalue.kit.audit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.security.KeyPair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.audit.checkpoint.TestCheckpoints;

class KeptCheckpointsTest {

  private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

  private final KeyPair key = TestCheckpoints.newKey();
  private final List<String> lines = lines("tender-service", AT);

  @Test
  void lines_as_they_were_published_are_in_order_whatever_else_is_among_them() throws IOException {
    var more = new ArrayList<>(lines);
    more.addAll(lines("evaluation-service", AT));
    more.add(lines.get(1));
    Collections.reverse(more);
    assertThat(faults(more)).isEmpty();
  }

  @Test
  void a_line_that_lacks_shows_at_the_beginning_and_in_the_middle() throws IOException {
    assertThat(faults(lines.subList(1, 5))).containsExactly("CHECKPOINTS checkpoint=1: missing");
    assertThat(faults(List.of(lines.get(0), lines.get(3), lines.get(4))))
        .containsExactly("CHECKPOINTS checkpoint=2: missing up to 3");
  }

  @Test
  void a_line_that_was_changed_is_not_believed() throws IOException {
    var changed = new ArrayList<>(lines);
    changed.set(2, changed.get(2).replace("\"d3\"", "\"d4\""));
    assertThat(faults(changed))
        .containsExactly(
            "CHECKPOINTS checkpoint=3: line 3 is signed by none of the keys",
            "CHECKPOINTS checkpoint=3: missing");
  }

  @Test
  void a_series_that_was_signed_anew_does_not_agree_with_the_one_that_was_kept()
      throws IOException {
    var both = new ArrayList<>(lines.subList(0, 3));
    both.addAll(lines("tender-service", AT.plusSeconds(1)).subList(2, 4));
    assertThat(faults(both))
        .containsExactly(
            "CHECKPOINTS checkpoint=3: two that differ are signed under this number",
            "CHECKPOINTS checkpoint=4: does not follow the one before it");
  }

  @Test
  void what_is_no_checkpoint_or_of_another_service_is_none() throws IOException {
    assertThat(faults(List.of("{}", "no JSON")))
        .containsExactly(
            "CHECKPOINTS: line 1 is no checkpoint",
            "CHECKPOINTS: line 2 is no checkpoint",
            "CHECKPOINTS: none of tender-service is among the lines");
  }

  private List<String> lines(String service, Instant from) {
    var all = new ArrayList<String>();
    var previous = "";
    for (int number = 1; number <= 5; number++) {
      var next =
          TestCheckpoints.signed(service, number, from.plusSeconds(600L * number), previous, key);
      all.add(next.line());
      previous = next.hash();
    }
    return all;
  }

  private List<String> faults(List<String> given) throws IOException {
    var faults = new ArrayList<String>();
    KeptCheckpoints.read(
        new BufferedReader(new StringReader(String.join("\n", given))),
        "tender-service",
        List.of(key.getPublic()),
        new Found(fault -> faults.add(fault.line())));
    return faults;
  }
}
