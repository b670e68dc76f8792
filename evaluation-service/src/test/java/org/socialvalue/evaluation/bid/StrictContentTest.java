package org.socialvalue.evaluation.bid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Validation;
import java.lang.reflect.Proxy;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.http.RequestCheck;
import org.socialvalue.kit.http.StrictJsonReader;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refusal;
import org.socialvalue.kit.problem.Refused;

class StrictContentTest {

  private final StrictContent strict =
      new StrictContent(
          new StrictJsonReader(
              Validation.buildDefaultValidatorFactory().getValidator(), noChecks()));

  @SuppressWarnings("unchecked")
  private static Instance<RequestCheck> noChecks() {
    return (Instance<RequestCheck>)
        Proxy.newProxyInstance(
            StrictContentTest.class.getClassLoader(),
            new Class<?>[] {Instance.class},
            (proxy, method, arguments) -> Collections.emptyIterator());
  }

  private static JsonNode patched(String name) throws JsonProcessingException {
    var whole =
        """
        {"lots": [], "partners": [], "conditions": [], "answers": [],
         "bidder": {"name": "Orchard", "size": "SMALL", "sector": "PUBLIC"}}
        """;
    return MergePatch.apply(
        Json.mapper().readTree(whole),
        Json.mapper().readTree("{\"bidder\":{\"name\":\"" + name + "\"}}"));
  }

  @Test
  void halfACharacterIsRefusedInAPatchToo() throws JsonProcessingException {
    var patched = patched("We\\ud800ald");

    var refused = catchThrowableOfType(Refused.class, () -> strict.of(patched));

    assertThat(refused.refusal())
        .isInstanceOfSatisfying(
            Refusal.Invalid.class,
            invalid ->
                assertThat(invalid.faults())
                    .extracting(Fault::pointer)
                    .containsExactly("/bidder/name"));
  }

  @Test
  void wholeCharactersOfAnyKindAreKept() throws JsonProcessingException {
    var content = strict.of(patched("T\u0177 G\u0175yr \ud83c\udf33"));

    assertThat(content).extracting("bidder.name").isEqualTo("T\u0177 G\u0175yr \ud83c\udf33");
  }
}
