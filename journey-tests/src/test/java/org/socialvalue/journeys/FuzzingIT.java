package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.socialvalue.journeys.fuzz.Fuzzing;

/**
 * Whatever is asked of the services, their answers are those that the API documents promise: no
 * failure, no status or field that is not there, nothing taken that they refuse. The last of the
 * journeys, since it leaves a mess. {@code -Dfuzz.seed=7 -Dfuzz.times=200} asks other things,
 * longer.
 */
@Order(Integer.MAX_VALUE)
@EnabledIfSystemProperty(
    named = "fuzz.times",
    matches = "\\d+",
    disabledReason = "asks at random: run before a release, see CONTRIBUTING.md")
class FuzzingIT {

  @Test
  void every_answer_is_one_that_the_documents_promise() {
    // Given the data of a whole story, and a competition whose bids are sealed
    var story = Story.ofTheDemo();
    HalfWay.of(story.cast(), "Sealed", Duration.ofHours(1));
    var fuzzing = new Fuzzing(Running.stack().addresses(), Long.getLong("fuzz.seed", 1));

    fuzzing.follow(story.sent());

    // When
    fuzzing.look();
    fuzzing.ask(Integer.getInteger("fuzz.times"));
    fuzzing.askForMethodsThatAreNotThere();

    // Then
    System.out.printf(
        "%d requests to %d operations, of which %d were carried out; not: %s%n",
        fuzzing.asked(), fuzzing.operations(), fuzzing.done(), fuzzing.notDone());
    assertThat(String.join("\n\n", fuzzing.faults())).isEmpty();
  }
}
