package org.socialvalue.benchmarks.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.socialvalue.benchmarks.report.Report;

/**
 * Each kind of fault once or twice, under a light load. How long things take is told and not
 * asserted: a machine that runs tests says little about that. It takes seven minutes on two cores,
 * so it is asked for: {@code -Dfaults}.
 */
@EnabledIfSystemProperty(
    named = "faults",
    matches = ".*",
    disabledReason = "takes seven minutes: run before a release, see CONTRIBUTING.md")
class FaultsIT {

  @Test
  void nothing_accepted_is_lost_or_doubled_by_kills_and_each_event_takes_effect_once()
      throws Exception {
    assertThat(struck("kills", "--times", "1", "--rate", "40")).isEmpty();
  }

  @Test
  void a_killed_database_a_passing_deadline_and_a_poisoned_event_do_no_harm() throws Exception {
    assertThat(struck("postgres", "race", "poison", "--times", "1", "--rate", "45")).isEmpty();
  }

  @Test
  void a_bad_network_and_events_that_come_again_or_from_nothing_come_to_the_same()
      throws Exception {
    assertThat(struck("replay", "network", "--times", "10", "--rate", "30", "--away", "10"))
        .isEmpty();
  }

  private static List<Report.Line> struck(String... arguments) throws Exception {
    var home = Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
    return Faults.run(home, List.of(arguments)).wrong();
  }
}
