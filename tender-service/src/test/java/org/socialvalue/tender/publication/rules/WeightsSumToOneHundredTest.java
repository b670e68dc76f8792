package org.socialvalue.tender.publication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.socialvalue.events.Question;
import org.socialvalue.events.Question.Kind;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.Given.Homecare;

class WeightsSumToOneHundredTest {

  @Property
  void anySplitOfOneHundredIsFineAndAHundredthMoreIsNot(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 1000) Integer> hundredths) {
    // Given
    var exact = new Homecare();
    exact.questions = questions(hundredths, BigDecimal.ZERO);
    var more = new Homecare();
    more.questions = questions(hundredths, new BigDecimal("0.01"));

    // When
    var rule = new WeightsSumToOneHundred();

    // Then
    assertThat(rule.check(exact.build())).isEmpty();
    assertThat(rule.check(more.build())).hasSize(1);
  }

  /** Quality questions with these weights, and one with the rest and a little more. */
  private static List<Question> questions(List<Integer> hundredths, BigDecimal more) {
    var questions = new ArrayList<>(new Homecare().questions);
    questions.removeIf(question -> question.kind() == Kind.QUALITY);
    var rest = BigDecimal.valueOf(100).add(more);
    for (int i = 0; i < hundredths.size(); i++) {
      var weight = BigDecimal.valueOf(hundredths.get(i), 2);
      rest = rest.subtract(weight);
      questions.add(Given.question("Q" + i, Kind.QUALITY, weight.toPlainString()));
    }
    questions.add(Given.question("REST", Kind.QUALITY, rest.toPlainString()));
    return questions;
  }
}
