package org.socialvalue.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.time.WorkingDays;

/** A commission that integration tests take as far as they need it. */
public final class Commission {

  public static final String PROJECT =
      """
      {"title": {"en": "Homecare for older people"},
       "serviceArea": "homecare-older-people",
       "corePurpose": "Older people stay safe and well at home",
       "coreOutcomes": [{"code": "AT-HOME", "statement": "Older people stay at home for longer"}],
       "relevantArea": "wealdshire",
       "estimatedValue": 4000000.00}""";

  /** Those that a stage needs answered by both sides. */
  public static final List<String> KEY_QUESTIONS =
      List.of(
          "ANALYSE_ADDED_DIFFERENCES",
          "ANALYSE_STANDARD_PRACTICE",
          "ANALYSE_AT_RISK",
          "PLAN_REQUIREMENTS",
          "PLAN_MEASURES");

  public static final String[] EVERYBODY = {
    "PROVIDERS_AND_WORKFORCE",
    "PEOPLE_WHO_RECEIVE_CARE",
    "FAMILY_CARERS",
    "MULTI_DISCIPLINARY_TEAM",
    "COLLABORATORS"
  };

  public final Api amara = Api.as("amara");
  public final UUID project;

  private Commission(UUID project) {
    this.project = project;
  }

  public static Commission started() {
    return started(PROJECT);
  }

  /** Begun five months ago, and entered here today. */
  public static Commission started(String project) {
    var begunOn = LocalDate.now(ZoneOffset.UTC).minusDays(150).toString();
    var answer = Api.as("amara").post("/v1/projects", Api.read(project).put("begunOn", begunOn));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return new Commission(UUID.fromString(json(answer).path("id").textValue()));
  }

  public Commission considered() {
    return considered("BUY_NEW");
  }

  /** Considered, and that route decided. */
  public Commission considered(String route) {
    var path = "/v1/projects/" + project;
    ok(
        amara.put(
            path + "/consideration",
            etag(amara.get(path)),
            """
            {"economic": "Jobs nearby", "social": "Less loneliness", "environmental": "Short rounds",
             "howProcurementSecures": "By lots and questions",
             "consultationConsidered": "Yes, at two events",
             "consideredOn": "%s"}"""
                .formatted(LocalDate.now(ZoneOffset.UTC).minusDays(90))));
    ok(
        amara.put(
            path + "/route",
            etag(amara.get(path)),
            """
            {"decision": "%s", "reason": "The best way for the people here"}"""
                .formatted(route)));
    return this;
  }

  /** Every gate of the analyse stage is open: data, redesign, candidates, what is at risk. */
  public Commission readyToLeaveAnalyse() {
    serviceKnown();
    var path = "/v1/projects/" + project;
    var register = json(amara.get(path + "/at-risk?limit=500")).path("items");
    for (var item : register) {
      if (item.path("fate").isNull()) {
        var at = path + "/at-risk/" + item.path("id").textValue();
        ok(
            amara.put(
                at + "/fate",
                etag(amara.get(at)),
                """
                {"fate": "ACCEPT_LOSS", "reason": "Another service does it"}"""));
      }
    }
    for (var inherited : json(amara.get(path + "/candidates")).path("candidates")) {
      var lineage = inherited.at("/candidate/lineage").textValue();
      if (inherited.path("needsDecision").booleanValue()
          && inherited.path("decision").isNull()
          && !register.findValuesAsText("lineage").contains(lineage)) {
        ok(
            amara.put(
                path + "/candidates/" + lineage,
                etag(amara.get(path)),
                """
                {"decision": "DECLINE", "reason": "It has no place in this test"}"""));
      }
    }
    if (register.isEmpty()) {
      ok(
          amara.put(
              path + "/nothing-at-risk",
              etag(amara.get(path)),
              """
              {"reason": "Asked at the hall; nobody named anything"}"""));
    }
    return this;
  }

  private void everybodyWasHeard() {
    var held = amara.get("/v1/projects/" + project + "/engagements?limit=1");
    if (json(held).path("items").isEmpty()) {
      engagement(EVERYBODY);
    }
  }

  /** In the plan stage for eight weeks; every gate of the analyse stage was passed. */
  public Commission inPlan() {
    everybodyWasHeard();
    readyToLeaveAnalyse();
    ok(
        move(
            """
            {"to": "PLAN", "on": "%s", "acknowledgements": [
               {"code": "VOICES_HEARD", "reason": "The others are asked while we plan"}]}"""
                .formatted(LocalDate.now(ZoneOffset.UTC).minusDays(57))));
    return this;
  }

  /** Asks for a move and gives back the answer, whatever it is. */
  public Response move(String body) {
    var path = "/v1/projects/" + project;
    return amara.post(path + "/stage-moves", etag(amara.get(path)), body);
  }

  /** The data is told, the service assessed, and it stays as it is. */
  public Commission serviceKnown() {
    var path = "/v1/projects/" + project;
    if (!json(amara.get(path + "/redesign")).path("conclusion").isNull()) {
      return this;
    }
    ok(
        amara.put(
            path + "/data-pack", etag(amara.get(path + "/data-pack")), ServiceAnswers.dataPack()));
    created(amara.post(path + "/assessments", ServiceAnswers.marks("CURRENT", 2)));
    created(amara.post(path + "/redesign-rounds", ServiceAnswers.staysAsItIs()));
    return this;
  }

  public static String created(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return json(answer).path("id").textValue();
  }

  /** Held two months ago; each group that came has answered the key questions of every stage. */
  public String engagement(String... groups) {
    var answer = amara.post("/v1/projects/" + project + "/engagements", held(groups));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return json(answer).path("id").textValue();
  }

  public static ObjectNode held(String... groups) {
    var engagement =
        Api.read(
            """
            {"title": "Afternoon at the hall", "kind": "EVENT", "groups": [],
             "hardToReach": ["people who can't leave home"],
             "heldOn": "%s", "noticeDays": 21,
             "access": {"publicTransport": true, "easyRead": true, "longerSlots": true,
                        "support": true},
             "contributions": []}"""
                .formatted(LocalDate.now(ZoneOffset.UTC).minusDays(60)));
    for (var group : groups) {
      engagement
          .withArray("groups")
          .addObject()
          .put("group", group)
          .put("invited", true)
          .put("attended", 5);
      for (var code : KEY_QUESTIONS) {
        engagement
            .withArray("contributions")
            .addObject()
            .put("group", group)
            .put("questionCode", code)
            .put("text", "Jobs for our grandchildren")
            .put("consentToQuote", true);
      }
    }
    return engagement;
  }

  public static ObjectNode jobs() {
    return Api.read(
        """
        {"statement": {"en": "Three young people at a disadvantage stay in paid work"},
         "category": "OTHERS_WHO_ENGAGE", "priority": "LOCAL_EMPLOYMENT",
         "strategicOutcome": "SHARED_GROWTH", "coreOutcome": "AT-HOME",
         "arisesFromDelivery": "They work in the homecare rounds", "forWhom": "young people",
         "areas": ["ashcombe", "saltmarsh"],
         "measure": {"kind": "OUTCOME", "name": "young people in work for six months",
                     "unit": "people", "direction": "HIGHER_IS_BETTER",
                     "target": {"amount": 3, "lastingMonths": 6}},
         "localCondition": {"condition": "Employers here seek more people than apply",
                            "asOf": "%s"}}"""
            .formatted(LocalDate.now(ZoneOffset.UTC).minusDays(1)));
  }

  public String outcome(ObjectNode outcome) {
    var answer = amara.post("/v1/projects/" + project + "/outcomes", outcome);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return json(answer).path("id").textValue();
  }

  public static ObjectNode specified(String... engagements) {
    return Api.read(
        """
        {"decision": "SPECIFIED", "reason": "Both sides want it",
         "coDesignedAt": ["%s"],
         "proportionality": {"statement": "Three among two hundred jobs",
                             "contractValue": 4000000, "lotArea": "wealdshire",
                             "providerSize": "SMALL"},
         "coreQualityRisk": {"risk": "New staff need supervision", "answer": "MODIFY"},
         "exclusionRisk": {"risk": "Hard for the smallest", "answer": "KEEP"}}"""
            .formatted(String.join("\",\"", engagements)));
  }

  public String outcomePath(String outcome) {
    return "/v1/projects/" + project + "/outcomes/" + outcome;
  }

  public void decide(String outcome, ObjectNode decision) {
    var path = outcomePath(outcome);
    ok(amara.post(path + "/decision", etag(amara.get(path)), decision));
  }

  /** A tender that keeps every rule and needs no acknowledgement. */
  public static ObjectNode tender(String outcome) {
    var due = WorkingDays.englandAndWales().plus(LocalDate.now(ZoneOffset.UTC), 30);
    var starts = due.plusMonths(4).withDayOfMonth(1);
    return Api.read(
        """
        {"title": {"en": "Homecare for older people", "cy": "Gofal cartref i bobl hŷn"},
         "lots": [
           {"id": "LOT-1", "title": {"en": "North"}, "areas": ["ashcombe", "millbrook"],
            "value": 2000000},
           {"id": "LOT-2", "title": {"en": "South"}, "areas": ["saltmarsh"], "value": 2000000.50,
            "priceCeiling": 2100000}],
         "awardModel": {"priceWeight": 30, "qualityWeight": 60, "socialValueWeight": 10,
           "specifiedShare": 60, "openShare": 40, "socialValueMode": "SEPARATE",
           "priceFormula": "LOWEST_OVER_BID", "qualityMinimum": 50,
           "scale": {"min": 0, "max": 5, "descriptors": [
             {"mark": 0, "meaning": {"en": "Nothing"}}, {"mark": 1, "meaning": {"en": "A trace"}},
             {"mark": 2, "meaning": {"en": "Some"}}, {"mark": 3, "meaning": {"en": "Half"}},
             {"mark": 4, "meaning": {"en": "Most"}}, {"mark": 5, "meaning": {"en": "All"}}]},
           "moderationTolerance": 1, "shownDecimals": 2, "tieRule": "HIGHER_QUALITY_POINTS"},
         "questions": [
           {"id": "Q1", "kind": "QUALITY", "text": {"en": "How do you keep people safe?"},
            "weight": 100, "parts": []},
           {"id": "S1", "kind": "SPECIFIED_REQUIREMENT", "text": {"en": "How will you create jobs?"},
            "weight": 100, "parts": []},
           {"id": "O1", "kind": "OPEN_QUESTION", "text": {"en": "What else will you add?"},
            "weight": 100, "parts": [
              {"id": "a", "asks": "OUTCOMES", "text": {"en": "Which outcomes?"}, "required": true},
              {"id": "b", "asks": "HOW_AND_WHEN", "text": {"en": "How, when?"}, "required": true},
              {"id": "c", "asks": "MEASURED_AND_EVIDENCED", "text": {"en": "How shown?"},
               "required": true},
              {"id": "d", "asks": "PEOPLE_AND_COMMUNITIES_INVOLVED", "text": {"en": "Who took part?"},
               "required": true},
              {"id": "e", "asks": "MANAGED_IN_CONTRACT", "text": {"en": "How managed?"},
               "required": true}]}],
         "requirements": [{"outcomeId": "%s", "questionId": "S1"}],
         "bidsDueBy": "%s",
         "standstillWorkingDays": 0,
         "contractTerms": {"startsOn": "%s", "endsOn": "%s", "firstReviewOn": "%s",
           "reviewEveryMonths": 6, "annualStatement": true},
         "longerTermConsidered": "Four years, so that apprentices can finish"}"""
            .formatted(
                outcome,
                due.atTime(12, 0).toInstant(ZoneOffset.UTC),
                starts,
                starts.plusYears(4).minusDays(1),
                starts.plusYears(1)));
  }

  public String draft(ObjectNode content) {
    var answer = amara.post("/v1/projects/" + project + "/tenders", content);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return json(answer).path("id").textValue();
  }

  /** Everything up to a draft that can be published. */
  public String publishable() {
    considered();
    var held = engagement(EVERYBODY);
    var jobs = outcome(jobs());
    inPlan();
    decide(jobs, specified(held));
    return draft(tender(jobs));
  }

  /** The same, published: the tender's path. */
  public String published() {
    var path = "/v1/tenders/" + publishable();
    var officer = Api.as("ben");
    ok(officer.post(path + "/publication", etag(officer.get(path)), "{}"));
    return path;
  }

  public static void ok(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
  }
}
