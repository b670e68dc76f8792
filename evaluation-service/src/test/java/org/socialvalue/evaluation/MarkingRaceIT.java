package org.socialvalue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.PANEL;
import static org.socialvalue.evaluation.Walk.as;
import static org.socialvalue.evaluation.Walk.consensus;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;

/** Two evaluators and the chair work at once, each as it comes: what was told to them holds. */
@EvaluationTest
class MarkingRaceIT {

  private static final int STEPS_EACH = 334;
  private static final List<String> QUESTIONS = List.of("Q1", "Q2", "SV1", "SV2");

  /** What they do; the chair all of it, the others as far as the reading. */
  private enum Step {
    SAVE,
    HAND_IN,
    AGREE,
    READ,
    PROPOSE,
    REOPEN
  }

  private static final List<Step> CHANCES =
      List.of(
          Step.SAVE,
          Step.SAVE,
          Step.HAND_IN,
          Step.AGREE,
          Step.READ,
          Step.PROPOSE,
          Step.PROPOSE,
          Step.REOPEN);

  private static final int LEAST_ACCEPTED = 5;

  /** What may be answered while others work. */
  private static final Set<Integer> ANSWERS = Set.of(200, 201, 404, 409, 412);

  @Inject Walk walk;

  private TenderPublished tender = homecare().published();
  private List<UUID> bids = List.of();

  /** What each was told: the last mark and its version, how often they proposed and handed in. */
  private final Map<String, Integer> marks = new ConcurrentHashMap<>();

  private final Map<String, String> tags = new ConcurrentHashMap<>();
  private final Map<String, Integer> proposed = new ConcurrentHashMap<>();
  private final Map<String, Integer> handedIn = new ConcurrentHashMap<>();
  private final Map<Step, Integer> accepted = new ConcurrentHashMap<>();

  @Test
  void a_thousand_steps_lose_no_mark_no_hand_in_and_no_proposal() throws Exception {
    // Given a panel that has marked everything
    begin();

    // When all three work at once
    long seed = System.nanoTime();
    var answers = new ArrayList<Integer>();
    try (var pool = Executors.newFixedThreadPool(PANEL.size())) {
      var work =
          PANEL.stream()
              .<Callable<List<Integer>>>map(
                  user -> () -> works(user, new Random(seed + user.hashCode())))
              .toList();
      for (var done : pool.invokeAll(work)) {
        answers.addAll(done.get());
      }
    }

    // Then nobody was told of a fault of the service
    assertThat(answers).as("seed " + seed).isNotEmpty().isSubsetOf(ANSWERS);
    // And each kind of step was taken, not only refused
    assertThat(accepted).as("seed " + seed).containsOnlyKeys(Step.values());
    assertThat(accepted.values()).as("seed " + seed).allMatch(times -> times >= LEAST_ACCEPTED);
    // And everything that was told to have been done was done, once
    for (var user : PANEL) {
      assertThat(handedIn).containsEntry(user, isHandedIn(user) ? 1 : 0);
    }
    allIn();
    for (var bid : bids) {
      for (var question : QUESTIONS) {
        for (var user : PANEL) {
          var at = mine(bid, question);
          var told = as(user).get(at);
          assertThat(marks).containsEntry(user + at, told.path("mark"));
          assertThat(told.header("ETag")).isEqualTo(tags.get(user + at));
        }
        settled(bid, question);
      }
    }
  }

  /** Each proposal that was made counts, and one that stands reconciles the marks as they are. */
  private void settled(UUID bid, String question) {
    var told = as("ben").get(consensus(bid, question));
    int made = proposed.getOrDefault(bid + question, 0);
    assertThat(told.statusCode()).isEqualTo(made == 0 ? 404 : 200);
    if (made == 0) {
      return;
    }
    assertThat(told.<Integer>path("proposal")).isEqualTo(made);
    if (told.path("status").equals("AGREED")) {
      var now = new HashMap<String, Integer>();
      PANEL.forEach(user -> now.put(user, marks.get(user + mine(bid, question))));
      var reconciled = new HashMap<String, Integer>();
      told.<List<Map<String, Object>>>path("reconciles")
          .forEach(m -> reconciled.put((String) m.get("evaluator"), (Integer) m.get("mark")));
      assertThat(reconciled).isEqualTo(now);
    }
  }

  private void begin() {
    tender = walk.begin(homecare());
    bids =
        List.of(
            walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "1000000").whole()),
            walk.submit("blake", tender, bidFor(tender).priced("LOT-1", "900000").whole()));
    walk.open(tender);
    walk.panel(tender);
    for (var user : PANEL) {
      bids.forEach(bid -> QUESTIONS.forEach(question -> save(user, bid, question, 3)));
      handIn(user);
    }
    accepted.clear();
  }

  private List<Integer> works(String user, Random chance) {
    var answers = new ArrayList<Integer>();
    for (int step = 0; step < STEPS_EACH; step++) {
      var bid = bids.get(chance.nextInt(bids.size()));
      var question = QUESTIONS.get(chance.nextInt(QUESTIONS.size()));
      int mark = chance.nextInt(6);
      var answer =
          switch (CHANCES.get(chance.nextInt(user.equals("dev") ? 8 : 5))) {
            case SAVE -> save(user, bid, question, mark);
            case HAND_IN -> handIn(user);
            case AGREE -> agree(user, bid, question);
            case READ -> read(user);
            case PROPOSE -> propose(user, bid, question, mark);
            case REOPEN -> reopen(user, PANEL.get(chance.nextInt(PANEL.size())));
          };
      answers.add(answer.statusCode());
    }
    return answers;
  }

  private Response save(String user, UUID bid, String question, int mark) {
    var at = mine(bid, question);
    var before = as(user).get(at).header("ETag");
    var request = as(user).body(Json.write(Map.of("mark", mark, "reason", "as I read it")));
    var answer = (before == null ? request : request.header("If-Match", before)).put(at);
    if (answer.statusCode() == 200) {
      accept(Step.SAVE);
      marks.put(user + at, mark);
      tags.put(user + at, answer.header("ETag"));
    }
    return answer;
  }

  private Response handIn(String user) {
    var answer = walk.handIn(user, tender);
    if (answer.statusCode() == 201) {
      accept(Step.HAND_IN);
      handedIn.merge(user, 1, Integer::sum);
    }
    return answer;
  }

  private Response reopen(String chair, String evaluator) {
    var answer =
        as(chair)
            .body(
                Json.write(
                    Map.of("scope", "HAND_IN", "evaluator", evaluator, "reason", "once more")))
            .post("/v1/competitions/" + tender.tenderId() + "/reopenings");
    if (answer.statusCode() == 201) {
      accept(Step.REOPEN);
      handedIn.merge(evaluator, -1, Integer::sum);
    }
    return answer;
  }

  private Response propose(String chair, UUID bid, String question, int mark) {
    var at = consensus(bid, question);
    var before = as(chair).get(at).header("ETag");
    var request =
        as(chair)
            .body(
                Json.write(
                    Map.of("mark", mark, "reason", "agreed", "reconciliation", "by talking")));
    var answer = (before == null ? request : request.header("If-Match", before)).put(at);
    if (answer.statusCode() == 200) {
      accept(Step.PROPOSE);
      proposed.merge(bid + question, 1, Integer::sum);
    }
    return answer.statusCode() == 428 ? as(chair).get(at) : answer;
  }

  private Response agree(String user, UUID bid, String question) {
    var before = as(user).get(consensus(bid, question));
    if (before.statusCode() != 200) {
      return before;
    }
    var answer =
        as(user)
            .header("If-Match", before.header("ETag"))
            .body("{\"agrees\": true}")
            .put(consensus(bid, question) + "/positions/mine");
    if (answer.statusCode() == 200) {
      accept(Step.AGREE);
    }
    return answer;
  }

  private Response read(String user) {
    var answer = as(user).get("/v1/competitions/" + tender.tenderId() + "/moderation");
    if (answer.statusCode() == 200) {
      accept(Step.READ);
    }
    return answer;
  }

  private void accept(Step step) {
    accepted.merge(step, 1, Integer::sum);
  }

  private boolean isHandedIn(String user) {
    var path = "/v1/competitions/" + tender.tenderId() + "/panel";
    return as("ben").get(path).path("members.find { it.userId == '" + user + "' }.submitted");
  }

  private void allIn() {
    for (var user : PANEL) {
      if (!isHandedIn(user)) {
        handIn(user).then().statusCode(201);
      }
    }
  }

  private static String mine(UUID bid, String question) {
    return "/v1/bids/" + bid + "/questions/" + question + "/scores/mine";
  }
}
