package org.socialvalue.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadableParametersTest {

  /** A resource as far as its parameters go. */
  interface Resource {
    void read(
        @QueryParam("of") UUID of,
        @QueryParam("on") LocalDate on,
        @QueryParam("day") DayOfWeek day,
        @QueryParam("most") Integer most,
        @QueryParam("name") String name);
  }

  @Test
  void each_parameter_that_is_not_of_its_kind_is_named_and_no_other() {
    assertThat(
            ReadableParameters.faults(
                method(),
                Map.of(
                    "of", List.of("xyz"),
                    "on", List.of("2026-13-01"),
                    "day", List.of("SOMEDAY"),
                    "most", List.of("many"),
                    "name", List.of("anything"))))
        .extracting(fault -> fault.pointer() + " " + fault.detail())
        .containsExactly(
            "of must be a UUID",
            "on must be a date such as 2026-04-30",
            "day must be one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY",
            "most must be a whole number");
    assertThat(
            ReadableParameters.faults(
                method(),
                Map.of("on", List.of("2026-04-30"), "day", List.of("FRIDAY"), "x", List.of(""))))
        .isEmpty();
  }

  @Test
  void each_that_nobody_asked_for_is_named_with_those_that_are_known() {
    assertThat(
            ReadableParameters.unknown(
                method(), Map.of("naem", List.of("x"), "On", List.of("y"), "name", List.of("z"))))
        .extracting(fault -> fault.pointer() + " " + fault.detail())
        .containsExactly(
            "On is not known here: known are day, most, name, of, on",
            "naem is not known here: known are day, most, name, of, on");
  }

  private static Method method() {
    return Resource.class.getDeclaredMethods()[0];
  }
}
