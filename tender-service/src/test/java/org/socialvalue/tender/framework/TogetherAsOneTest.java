package org.socialvalue.tender.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TogetherAsOneTest {

  private final Framework kent = new ShippedFrameworks().all().getFirst();
  private final Framework wales = new ShippedFrameworks().all().getLast();

  @Test
  void together_they_ask_what_each_of_them_asks() {
    var both = Framework.together(List.of(kent, wales));

    assertThat(both.priorities()).isEqualTo(kent.priorities());
    assertThat(both.principles()).isEqualTo(wales.principles());
    assertThat(both.redesignDimensions()).isEqualTo(wales.redesignDimensions());
    assertThat(both.stageQuestions())
        .hasSize(kent.stageQuestions().size() + wales.stageQuestions().size());
  }

  @Test
  void the_first_ones_policy_applies() {
    assertThat(Framework.together(List.of(wales, kent)).policy()).isSameAs(wales.policy());
  }

  @Test
  void where_two_use_one_code_the_first_meaning_stands() {
    assertThat(Framework.together(List.of(kent, kent)).priorities()).hasSize(5);
  }

  @Test
  void an_outcome_is_tagged_with_a_principle_where_there_are_no_priorities() {
    assertThat(wales.tags()).extracting(Element::code).contains("ADDED_VALUE");
    assertThat(wales.traces()).isEqualTo(wales.areasOfLife());
    assertThat(kent.tags()).isEqualTo(kent.priorities());
    assertThat(kent.traces()).extracting(Element::code).contains("SHARED_GROWTH");
  }
}
