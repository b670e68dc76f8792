package org.socialvalue.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Digits;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refusal;
import org.socialvalue.kit.problem.Refused;

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
    return faults(Outcome.class, body);
  }

  private static List<String> faults(Class<?> type, String body) throws Exception {
    var faults = new ArrayList<Fault>();
    JsonMapper.builder()
        .addModule(StrictScalars.module())
        .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .addHandler(new FaultCollector())
        .build()
        .readerFor(type)
        .withAttribute(FaultCollector.FAULTS, faults)
        .readValue(body);
    return faults.stream().map(fault -> fault.pointer() + " " + fault.detail()).toList();
  }

  @Test
  void aConstantIsNamedAsItIsWritten() throws Exception {
    assertThat(faults("{\"category\":\"PEOPLE\"}")).isEmpty();
    for (var padded : List.of(" PEOPLE", "PEOPLE\\n", "\\u0000PEOPLE", " ")) {
      assertThat(faults("{\"category\":\"" + padded + "\"}"))
          .containsExactly("/category must be one of PEOPLE, PLACES");
    }
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

  /** What is beyond what we take. */
  public record Beyond(LocalDate on, String text, BigDecimal number) {}

  @Test
  void what_is_beyond_our_limits_is_told_with_the_limit() throws Exception {
    assertThat(
            faults(Beyond.class, "{\"on\":\"9999-12-31\",\"text\":\"a\\uD800\",\"number\":1e1000}"))
        .containsExactly(
            "/on must be in the years 1900 to 2200",
            "/text must not hold half a character (a lone surrogate)",
            "/number must be a number of at most 100 digits");
    assertThat(faults(Beyond.class, "{\"on\":\"31/12/2026\",\"text\":\"a\\u0000\",\"number\":1}"))
        .containsExactly(
            "/on must be a date such as 2026-04-30", "/text must not hold the character U+0000");
  }

  /** With digits that are counted. */
  public record Counted(@Digits(integer = 12, fraction = 4) BigDecimal number) {}

  @Test
  void digits_and_what_is_no_number_are_told_in_plain_words() throws Exception {
    assertThat(refusals("{\"number\": 1.23456}"))
        .containsExactly("/number must have at most 12 digits before the point and 4 after it");
    assertThat(refusals("{\"number\": NaN}"))
        .singleElement()
        .asString()
        .startsWith(" not JSON: NaN and Infinity are no numbers (line 1")
        .doesNotContain("JsonReadFeature");
  }

  @SuppressWarnings("unchecked")
  private static Instance<RequestCheck> noChecks() {
    return (Instance<RequestCheck>)
        Proxy.newProxyInstance(
            StrictJsonReaderTest.class.getClassLoader(),
            new Class<?>[] {Instance.class},
            (proxy, method, arguments) -> Collections.emptyIterator());
  }

  private static List<String> refusals(String body) throws Exception {
    try (var validators = Validation.buildDefaultValidatorFactory()) {
      new StrictJsonReader(validators.getValidator(), noChecks())
          .readFrom(
              Object.class,
              Counted.class,
              new Annotation[0],
              MediaType.APPLICATION_JSON_TYPE,
              new MultivaluedHashMap<>(),
              new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
      return List.of();
    } catch (Refused refused) {
      return ((Refusal.Invalid) refused.refusal())
          .faults().stream().map(fault -> fault.pointer() + " " + fault.detail()).toList();
    }
  }
}
