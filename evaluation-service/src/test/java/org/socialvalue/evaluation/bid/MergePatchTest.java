package org.socialvalue.evaluation.bid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socialvalue.kit.problem.Refused;

class MergePatchTest {

  /** The examples of RFC 7396, appendix A, that objects are in. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'a':'b'} | {'a':'c'} | {'a':'c'}",
        "{'a':'b'} | {'b':'c'} | {'a':'b','b':'c'}",
        "{'a':'b'} | {'a':null} | {}",
        "{'a':'b','b':'c'} | {'a':null} | {'b':'c'}",
        "{'a':['b']} | {'a':'c'} | {'a':'c'}",
        "{'a':'c'} | {'a':['b']} | {'a':['b']}",
        "{'a':{'b':'c'}} | {'a':{'b':'d','c':null}} | {'a':{'b':'d'}}",
        "{'a':[{'b':'c'}]} | {'a':[1]} | {'a':[1]}",
        "{'e':null} | {'a':1} | {'e':null,'a':1}",
        "[1,2] | {'a':'b','c':null} | {'a':'b'}",
        "{} | {'a':{'bb':{'ccc':null}}} | {'a':{'bb':{}}}",
        "{'a':'foo'} | 'bar' | 'bar'"
      })
  void aPatchMergesAsTheStandardSays(String target, String patch, String result)
      throws JsonProcessingException {
    assertThat(MergePatch.apply(json(target), json(patch))).isEqualTo(json(result));
  }

  @Test
  void oneAnswerIsChangedAndTheOthersStay() throws JsonProcessingException {
    var content = json("{'answers':[{'questionId':'Q1','parts':[1]},{'questionId':'Q2'}]}");

    var changed = MergePatch.applyToAnswer(content, "Q1", json("{'offers':[2]}"));

    assertThat(changed)
        .isEqualTo(
            json("{'answers':[{'questionId':'Q1','parts':[1],'offers':[2]},{'questionId':'Q2'}]}"));
  }

  @Test
  void anAnswerBeginsWhereThereIsNone() throws JsonProcessingException {
    assertThat(MergePatch.applyToAnswer(json("{'lots':[]}"), "Q1", json("{'parts':[]}")))
        .isEqualTo(json("{'lots':[],'answers':[{'parts':[],'questionId':'Q1'}]}"));
  }

  @Test
  void anAnswerIsToTheQuestionOfThePath() {
    assertThatThrownBy(
            () -> MergePatch.applyToAnswer(json("{}"), "Q1", json("{'questionId':'Q2'}")))
        .isInstanceOf(Refused.class);
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return new ObjectMapper().readTree(text.replace('\'', '"'));
  }
}
