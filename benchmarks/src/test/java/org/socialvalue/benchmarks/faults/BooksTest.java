package org.socialvalue.benchmarks.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.socialvalue.benchmarks.faults.Work.Found;
import org.socialvalue.benchmarks.faults.Work.Thing;
import org.socialvalue.benchmarks.report.Report;

class BooksTest {

  private static final Found ONE = new Found("a", new Thing("1", "whole"));
  private static final Found TWO = new Found("b", new Thing("2", "whole"));

  @Test
  void books_that_agree_miss_nothing() {
    assertThat(missed(ONE, TWO)).isEmpty();
  }

  @Test
  void what_was_accepted_and_is_not_there_is_missed() {
    assertThat(missed(ONE)).containsExactly("s: accepted and not there");
  }

  @Test
  void what_is_there_twice_is_noticed() {
    var again = new Found("a", new Thing("3", "whole"));
    assertThat(missed(ONE, TWO, again))
        .containsExactly("s: there twice", "s: there, and not whole or not as answered");
  }

  @Test
  void what_is_not_whole_is_noticed() {
    assertThat(missed(ONE, new Found("b", new Thing("2", "half"))))
        .containsExactly("s: there, and not whole or not as answered");
  }

  @Test
  void what_nobody_was_told_of_is_noticed() {
    assertThat(missed(ONE, TWO, new Found("c", new Thing("9", "whole"))))
        .containsExactly("s: there, and nobody was told");
  }

  private static List<String> missed(Found... found) {
    var report =
        new Report(new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    Books.close(report, "f", "s", new Kept(List.of(found)));
    return new ArrayList<>(report.wrong().stream().map(Report.Line::what).toList());
  }

  private record Kept(List<Found> found) implements Work {

    @Override
    public int requests() {
      return 1;
    }

    @Override
    public void next(Asking asking) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Thing> accepted() {
      return Map.of(ONE.name(), ONE.thing(), TWO.name(), TWO.thing());
    }
  }
}
