package org.socialvalue.tender;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What integration tests say of a service, as JSON. */
public final class ServiceAnswers {

  public static final List<String> PRINCIPLES =
      List.of(
          "WELL_BEING_OUTCOMES",
          "CO_PRODUCTION",
          "COLLABORATION",
          "PREVENTION",
          "ADDED_VALUE",
          "SUSTAINABILITY");

  public static final List<String> DIMENSIONS =
      List.of("PLACE", "ASSETS", "ROLES_AND_RELATIONSHIPS", "ACCESS_AND_ACTIVITY", "FUNDING");

  private ServiceAnswers() {}

  public static String present(String tells) {
    return """
        {"present": {"tells": "%s",
          "figures": [{"label": "people a week", "value": 420.5, "unit": "people",
                       "period": "2025/26"}],
          "source": "Contract returns", "asOf": "%s", "trend": "RISING"}}"""
        .formatted(tells, LocalDate.now(ZoneOffset.UTC).minusDays(40));
  }

  public static String missing(String why) {
    return """
        {"missing": {"why": "%s", "whatWillBeDone": "A survey before the plan"}}"""
        .formatted(why);
  }

  /** Every kind of data is there. */
  public static ObjectNode dataPack() {
    return dataPack(present("Most people would choose it again"));
  }

  /** Five kinds of data are there, and that of satisfaction. */
  public static ObjectNode dataPack(String satisfaction) {
    return Api.read(
        """
        {"usage": %1$s, "need": %1$s, "cost": %1$s, "quality": %1$s, "satisfaction": %2$s,
         "providerFeedback": %1$s}"""
            .formatted(present("More each year"), satisfaction));
  }

  /** The same mark on the named principles, on all where none is named. */
  public static ObjectNode marks(String subject, int mark, String... principles) {
    var named = principles.length == 0 ? PRINCIPLES : Arrays.asList(principles);
    return Api.read(
        """
        {"subject": "%s", "marks": [%s]}"""
            .formatted(
                subject,
                named.stream()
                    .map(
                        code ->
                            """
                            {"principle": "%s", "mark": %d, "evidence": "Two events said so"}"""
                                .formatted(code, mark))
                    .collect(Collectors.joining(","))));
  }

  /** An option that is described on all dimensions and costs nobody anything. */
  public static ObjectNode option(String title) {
    return Api.read(
        """
        {"title": "%s", "summary": "Small teams for each village", "dimensions": [%s],
         "affected": [
           {"group": "PEOPLE_WHO_RECEIVE_CARE", "change": "GAINS", "why": "Known faces"},
           {"group": "FAMILY_CARERS", "change": "UNCHANGED", "why": "The same hours"}],
         "deliveryImplications": "Two teams are trained first"}"""
            .formatted(
                title,
                DIMENSIONS.stream()
                    .map(
                        code ->
                            """
                            {"code": "%s", "asItIs": "As it is", "asItMightBe": "As it might be"}"""
                                .formatted(code))
                    .collect(Collectors.joining(","))));
  }

  public static ObjectNode staysAsItIs() {
    return Api.read(
        """
        {"furtherRedesign": false, "reason": "It does well on all principles",
         "staysAsItIs": true}""");
  }

  public static ObjectNode chooses(String option) {
    return Api.read(
        """
        {"furtherRedesign": false, "reason": "It does best for everybody",
         "chosenOption": "%s"}"""
            .formatted(option));
  }
}
