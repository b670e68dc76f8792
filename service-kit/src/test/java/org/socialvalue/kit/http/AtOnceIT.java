package org.socialvalue.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.app.KitTest;
import org.socialvalue.local.testing.Tokens;

/** What many send at the same instant is held to what could have been sent one after the other. */
@KitTest
class AtOnceIT {

  private static final int SAME_KEY = 100;
  private static final int ROUNDS = 1_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  @SuppressWarnings("NullAway.Init")
  @TestHTTPResource
  URI server;

  @Inject AgroalDataSource database;

  private final String token = Tokens.of("amara", "wealdshire", "commissioner");
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void a_hundred_requests_with_one_key_make_one_thing() throws Exception {
    var key = UUID.randomUUID().toString();
    var text = "k " + key.substring(0, 8);

    Callable<Answer> writing = () -> write(key, text);
    var answers = atOnce(Collections.nCopies(SAME_KEY, writing));

    assertThat(answers).extracting(Answer::status).containsOnly(201, 409).contains(201);
    assertThat(answers.stream().filter(answer -> answer.status() == 201).distinct()).hasSize(1);
    assertThat(written(text)).isEqualTo(1);
    var later = write(key, text);
    assertThat(answers).contains(later);
  }

  /**
   * Two people read and change one note, with the version that they know, one of before, or none.
   * Whatever comes of a round could have come of one after the other, in one order or the other.
   */
  @Test
  void two_people_at_one_note_a_thousand_times_behave_as_if_one_had_waited() throws Exception {
    var seed = Long.getLong("at.once.seed", 20261126);
    var random = new Random(seed);
    var created = write(UUID.randomUUID().toString(), "begun");
    var note = created.body();
    var state = new State(created.tag(), "begun");
    var stale = created.tag();
    int changed = 0;
    int refused = 0;

    for (int round = 0; round < ROUNDS; round++) {
      var now = state;
      var acts =
          List.of(act(random, now, stale, "a" + round), act(random, now, stale, "b" + round));
      var answers = atOnce(acts.stream().map(act -> sending(note, act)).toList());

      var one = after(after(now, acts.get(0), answers.get(0)), acts.get(1), answers.get(1));
      var other = after(after(now, acts.get(1), answers.get(1)), acts.get(0), answers.get(0));
      var next = one == null ? other : one;
      assertThat(next)
          .as("seed %d, round %d: %s, from %s, was answered %s", seed, round, acts, now, answers)
          .isNotNull();
      changed += answers.stream().filter(answer -> answer.status() == 200).count();
      refused += answers.stream().filter(answer -> answer.status() == 412).count();
      stale = now.tag();
      state = Objects.requireNonNull(next);
    }

    var last = sending(note, new Act(null, null)).call();
    assertThat(new State(last.tag(), last.body())).isEqualTo(state);
    assertThat(changed).isGreaterThan(ROUNDS / 4);
    assertThat(refused).isGreaterThan(ROUNDS / 4);
  }

  /** The model: one note, which has a version and a text. */
  private record State(String tag, String text) {}

  /**
   * @param text that it is changed to; null where it is only read
   * @param tag of the version that is changed; null for none
   */
  private record Act(@Nullable String text, @Nullable String tag) {}

  private record Answer(int status, String tag, String body) {}

  private static Act act(Random random, State now, String stale, String text) {
    return switch (random.nextInt(8)) {
      case 0, 1 -> new Act(null, null);
      case 2 -> new Act(text, stale);
      case 3 -> new Act(text, null);
      default -> new Act(text, now.tag());
    };
  }

  /** The note behind an act that was answered so; null where it can't have been. */
  private static @Nullable State after(@Nullable State now, Act act, Answer answer) {
    if (now == null) {
      return null;
    }
    if (act.text() == null) {
      boolean read = answer.status() == 200 && answer.tag().equals(now.tag());
      return read && answer.body().equals(now.text()) ? now : null;
    }
    if (act.tag() == null) {
      return answer.status() == 428 ? now : null;
    }
    if (!act.tag().equals(now.tag())) {
      return answer.status() == 412 ? now : null;
    }
    boolean changed = answer.status() == 200 && !answer.tag().equals(now.tag());
    return changed ? new State(answer.tag(), act.text()) : null;
  }

  private Callable<Answer> sending(String note, Act act) {
    var request = request("/v1/notes/" + note);
    if (act.text() == null) {
      return () -> sent(request.GET().build(), "text");
    }
    if (act.tag() != null) {
      request.header("If-Match", act.tag());
    }
    return () -> sent(request.PUT(BodyPublishers.ofString(noteOf(act.text()))).build(), "text");
  }

  private Answer write(String key, String text) throws Exception {
    return sent(
        request("/v1/notes")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(noteOf(text)))
            .build(),
        "id");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  private static String noteOf(@Nullable String text) {
    return JSON.createObjectNode().put("text", text).toString();
  }

  private Answer sent(HttpRequest request, String field) throws IOException, InterruptedException {
    var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    return new Answer(
        answer.statusCode(),
        answer.headers().firstValue("ETag").orElse(""),
        JSON.readTree(answer.body()).path(field).asText());
  }

  /** Each in a thread of its own, none before all are there. */
  private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
    var start = new CyclicBarrier(work.size());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var begun = new ArrayList<Future<T>>();
      for (var each : work) {
        begun.add(
            threads.submit(
                () -> {
                  start.await(30, TimeUnit.SECONDS);
                  return each.call();
                }));
      }
      var done = new ArrayList<T>();
      for (var each : begun) {
        done.add(each.get(60, TimeUnit.SECONDS));
      }
      return done;
    }
  }

  private long written(String text) throws Exception {
    try (var connection = database.getConnection();
        var ask = connection.prepareStatement("select count(*) from note where text = ?")) {
      ask.setString(1, text);
      var rows = ask.executeQuery();
      rows.next();
      return rows.getLong(1);
    }
  }
}
