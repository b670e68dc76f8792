package org.socialvalue.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialvalue.kit.problem.Fault;

class PlainTruthsTest {

  @ParameterizedTest
  @ValueSource(strings = {"1", "yes", "on", "", "TRUE", "tru", "0", " true"})
  void whatIsNeitherTrueNorFalseIsRefused(String value) {
    assertThat(faults("tried", Map.of("validateOnly", List.of(value))))
        .containsExactly(new Fault("validateOnly", "must be true or false, once"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void trueAndFalseAreTaken(String value) {
    assertThat(faults("tried", Map.of("validateOnly", List.of(value)))).isEmpty();
  }

  @Test
  void absenceIsTaken() {
    assertThat(faults("tried", Map.of("limit", List.of("5")))).isEmpty();
  }

  @Test
  void twoAnswersAreNone() {
    assertThat(faults("tried", Map.of("validateOnly", List.of("true", "false")))).hasSize(1);
  }

  @Test
  void whatCanNotBeTriedIsNotDoneInstead() {
    assertThat(faults("done", Map.of("validateOnly", List.of("true"))))
        .extracting(Fault::pointer)
        .containsExactly("validateOnly");
  }

  private static List<Fault> faults(String method, Map<String, List<String>> given) {
    for (var one : Acts.class.getDeclaredMethods()) {
      if (one.getName().equals(method)) {
        return PlainTruths.faults(one, given);
      }
    }
    throw new IllegalArgumentException(method);
  }

  @SuppressWarnings("UnusedMethod")
  private interface Acts {
    void tried(@QueryParam("validateOnly") boolean validateOnly);

    void done(@QueryParam("limit") int limit);
  }
}
