package org.socialvalue.monitoring.story.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.monitoring.story.rules.Pieces.Piece;

class StoryRulesTest {

  private final StoriesNameNobody nameless = new StoriesNameNobody();
  private final StoriesReachEverybody reach = new StoriesReachEverybody();

  @Test
  void words_without_addresses_and_numbers_name_nobody() {
    assertThat(nameless.check(new Account(Map.of("/text", "I cook for 12 people on Sundays"))))
        .isEmpty();
  }

  @Test
  void each_thing_that_says_who_it_is_is_told() {
    var told =
        nameless.check(
            new Account(
                Map.of("/title", "ring 07700 900123", "/text", "born 3 April 1962 in TN12 3AB")));
    assertThat(told).extracting(Finding::subject).containsExactly("/text", "/text", "/title");
    assertThat(told).allMatch(Finding::blocks);
    assertThat(told).extracting(Finding::message).noneMatch(it -> it.contains("TN12"));
  }

  @Test
  void first_hand_and_described_is_as_it_should_be() {
    assertThat(reach.check(new Pieces(true, List.of(new Piece("/media/1", true, true))))).isEmpty();
  }

  @Test
  void what_is_missing_is_asked_for_and_blocks_nothing() {
    var asked =
        reach.check(
            new Pieces(
                false,
                List.of(new Piece("/media/1", true, false), new Piece("/media/2", false, false))));
    assertThat(asked)
        .extracting(Finding::subject)
        .containsExactly("/firstHand", "/media/1/description", "/media/2/description");
    assertThat(asked).allMatch(Finding::advises);
  }
}
