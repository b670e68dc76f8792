package org.socialvalue.tender.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.socialvalue.tender.publication.Trees.content;
import static org.socialvalue.tender.publication.Trees.leaf;
import static org.socialvalue.tender.publication.Trees.node;
import static org.socialvalue.tender.publication.Trees.question;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Criterion;
import org.socialvalue.events.Question;
import org.socialvalue.events.Question.Kind;
import org.socialvalue.tender.Given;

class CriteriaTreeTest {

  @Test
  void aQuestionWeighsTheProductOfItsPath() {
    var content =
        content(
            List.of(node("CARE", "60", leaf("SAFE", "25", "Q1"), leaf("KIND", "75", "Q2", "Q3"))),
            question("Q1", "100"),
            question("Q2", "33.3"),
            question("Q3", "66.7"));

    assertThat(CriteriaTree.of(content).flattened(content.theQuestions()))
        .extracting(Question::weight)
        .containsExactly(number("15"), number("14.985"), number("30.015"));
  }

  @Test
  void theEventNamesEachParentBeforeItsParts() {
    var content =
        content(
            List.of(node("CARE", "100", node("DAILY", "40", leaf("FACES", "100", "Q1")))),
            question("Q1", "100"));

    assertThat(CriteriaTree.of(content).frozen())
        .extracting(Criterion::id, Criterion::parent)
        .containsExactly(tuple("CARE", null), tuple("DAILY", "CARE"), tuple("FACES", "DAILY"));
  }

  @Test
  void whatDoesNotFitInSixDecimalsIsNamedAndNeverRounded() {
    var content =
        content(
            List.of(node("A", "33.333", node("B", "33.333", leaf("C", "33.333", "Q1")))),
            question("Q1", "100"));

    assertThat(ContentFaults.of(content, Given.DATA.areas()))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.pointer())
                  .isEqualTo("/criteria/0/criteria/0/criteria/0/questionIds/0");
              assertThat(fault.detail()).contains("3.7035");
            });
  }

  @Property
  void whateverTheTreeTheWeightsOfAKindSumToExactlyOneHundred(@ForAll("trees") Trees.Grown tree) {
    var content = tree.content();

    var flat = CriteriaTree.of(content).flattened(content.theQuestions());

    assertThat(flat).hasSameSizeAs(content.theQuestions());
    for (var kind : Kind.values()) {
      var weights = flat.stream().filter(q -> q.kind() == kind).map(Question::weight).toList();
      assertThat(weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo(weights.isEmpty() ? "0" : "100");
    }
  }

  @Provide
  Arbitrary<Trees.Grown> trees() {
    return Arbitraries.randomValue(Trees::grow);
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }
}
