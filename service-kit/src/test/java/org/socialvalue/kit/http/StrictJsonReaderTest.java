package org.socialvalue.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.problem.Fault;

class StrictJsonReaderTest {

  /** Texts, a list, an object and one of a few. */
  public record Outcome(Text statement, List<String> areas, Measure measure, Category category) {}

  /** English, and Welsh where there is any. */
  public record Text(String en, @Nullable String cy) {}

  /** What is counted. */
  public record Measure(String name, BigDecimal baseline) {}

  /** Whom it is for. */
  public enum Category {
    PEOPLE,
    PLACES
  }

  private static List<String> faults(String body) throws Exception {
    var faults = new ArrayList<Fault>();
    JsonMapper.builder()
        .addModule(StrictScalars.module())
        .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .addHandler(new FaultCollector())
        .build()
        .readerFor(Outcome.class)
        .withAttribute(FaultCollector.FAULTS, faults)
        .readValue(body);
    return faults.stream().map(fault -> fault.pointer() + " " + fault.detail()).toList();
  }

  @Test
  void eachFieldOfAnotherShapeIsToldWithWhatItShouldBe() throws Exception {
    assertThat(faults("{\"statement\":\"str\",\"areas\":\"x\",\"measure\":[],\"category\":5}"))
        .containsExactly(
            "/statement must be an object such as {\"en\": \u2026}",
            "/areas must be a list",
            "/measure must be an object such as {\"name\": \u2026, \"baseline\": \u2026}",
            "/category must be one of PEOPLE, PLACES");
  }

  @Test
  void whatHasTheRightShapeIsTaken() throws Exception {
    assertThat(
            faults(
                "{\"statement\":{\"en\":\"a\"},\"areas\":[\"x\"],"
                    + "\"measure\":{\"name\":\"b\",\"baseline\":1},\"category\":\"PLACES\"}"))
        .isEmpty();
  }
}
