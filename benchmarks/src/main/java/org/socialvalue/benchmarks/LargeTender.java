package org.socialvalue.benchmarks;

import static org.socialvalue.local.Service.TENDER;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.socialvalue.local.demo.Commission;
import org.socialvalue.local.demo.Composing;
import org.socialvalue.local.demo.Planning;
import org.socialvalue.local.demo.Script;
import org.socialvalue.local.demo.User;

/**
 * A draft of the size that the issue names: 20 lots, 200 questions, 100 outcomes, 50 engagements.
 */
final class LargeTender {
  static final int LOTS = 20;
  static final int QUESTIONS = 200;
  static final int OUTCOMES = 100;
  static final int ENGAGEMENTS = 50;

  private final User officer;
  private final Commission commission;

  LargeTender(User officer, Commission commission) {
    this.officer = officer;
    this.commission = commission;
  }

  /** Writes it and gives its address. */
  String write() {
    var project =
        officer
            .post(
                TENDER,
                "/v1/projects",
                Script.page(
                    "project", Map.of("title", "A large one", "begunOn", Commission.today())))
            .done()
            .id();
    var at = "/v1/projects/" + project;
    var engagements = engagements(at);
    var outcomes = outcomes(at, engagements);
    return "/v1/tenders/"
        + officer.post(TENDER, at + "/tenders", content(project, outcomes)).done().id();
  }

  private List<String> engagements(String project) {
    var made = new ArrayList<String>();
    for (int i = 0; i < ENGAGEMENTS; i++) {
      var page = i % 2 == 0 ? "engagement-providers" : "engagement-people";
      var body = Script.page(page, Map.of("heldOn", Commission.today().minusDays(30)));
      made.add(officer.post(TENDER, project + "/engagements", body).done().id());
    }
    return made;
  }

  private List<String> outcomes(String project, List<String> engagements) {
    var made = new ArrayList<String>();
    for (int i = 0; i < OUTCOMES; i++) {
      var body = Script.page("outcome-jobs", Map.of("today", Commission.today()));
      var outcome = officer.post(TENDER, project + "/outcomes", body).done().id();
      var decision =
          Script.page(
              "decision",
              Map.of(
                  "decision",
                  "SPECIFIED",
                  "reason",
                  "Both conversations asked for it",
                  "providers",
                  engagements.get(0),
                  "people",
                  engagements.get(1)));
      officer.act(TENDER, project + "/outcomes/" + outcome, "/decision", decision).done();
      made.add(outcome);
    }
    return made;
  }

  private ObjectNode content(String project, List<String> outcomes) {
    var content =
        Composing.content(
            commission,
            new Planning.Design(project, outcomes.get(0), outcomes.get(1)),
            java.time.Instant.now().plusSeconds(86_400 * 60));
    multiply((ArrayNode) content.get("lots"), LOTS);
    multiply((ArrayNode) content.get("questions"), QUESTIONS);
    var requirements = content.putArray("requirements");
    outcomes.forEach(
        outcome -> requirements.addObject().put("outcomeId", outcome).put("questionId", "Q3"));
    return content;
  }

  /** Repeats what is there, each under an id of its own, until there are so many. */
  private static void multiply(ArrayNode entries, int wanted) {
    int had = entries.size();
    for (int i = had; i < wanted; i++) {
      ObjectNode copy = entries.get(i % had).deepCopy();
      entries.add(copy.put("id", copy.get("id").textValue() + "-" + i));
    }
  }
}
