package org.socialvalue.tender.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.register.ocds.Fact;
import org.socialvalue.tender.register.ocds.Notices;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class FeedIT {

  private static final int WRITERS = 8;
  private static final int EACH = 20;

  @Inject EnteringFact register;
  @Inject EntityManager db;

  @Test
  void whoPollsBesideManyWhoPublishSeesEachReleaseOnceAndInOrder() throws Exception {
    // Given a reader who is up to date, and eight who publish, each fifth time in vain
    var reader = Register.fromNow();
    var from = reader.cursor();
    var published = ConcurrentHashMap.<String>newKeySet();
    var seen = new ArrayList<JsonNode>();

    // When it polls for as long as they write, and once more
    try (var threads = Executors.newFixedThreadPool(WRITERS)) {
      var writing =
          IntStream.range(0, WRITERS)
              .mapToObj(writer -> threads.submit(() -> write(writer, published)))
              .toList();
      while (!writing.stream().allMatch(Future::isDone)) {
        seen.addAll(reader.news());
      }
      finished(writing);
    }
    seen.addAll(reader.news());

    // Then
    var ids = seen.stream().map(release -> release.path("id").textValue()).toList();
    assertThat(ids).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(published);
    assertThat(reader.cursor() - from).isEqualTo(ids.size());
    var whole = Register.ok(given().get(Register.FEED + "?limit=500&after=" + from));
    assertThat(whole.path("releases").findValuesAsText("id")).containsSubsequence(ids);
  }

  @Test
  void builtAnewFromTheFactsTheRegisterIsTheSameToTheByte() throws Exception {
    // Given some tenders, and one whose whole life is told
    write(0, ConcurrentHashMap.newKeySet());
    var reader = Register.fromNow();
    var tender = UUID.randomUUID();
    Lives.whole(tender).forEach(this::entered);
    assertThat(reader.news().stream().map(release -> release.at("/tag/0").textValue()))
        .containsExactly(
            "tender",
            "award",
            "awardUpdate",
            "contract",
            "contractUpdate",
            "implementation",
            "implementationUpdate",
            "implementation",
            "implementation",
            "contractAmendment",
            "contractTermination");
    var before = given().get(Register.FEED + "?limit=500").asString();
    var otto = Api.as("otto");

    // When
    var rebuilt = Register.ok(otto.post("/v1/ocds/rebuild", ""));

    // Then
    assertThat(rebuilt.path("unchanged").booleanValue()).isTrue();
    assertThat(rebuilt.path("releases").longValue()).isPositive();
    assertThat(given().get(Register.FEED + "?limit=500").asString()).isEqualTo(before);

    // and the same where all of them were lost, which has to be accepted
    QuarkusTransaction.requiringNew()
        .run(() -> db.createQuery("delete from RegisterRelease").executeUpdate());
    assertThat(otto.post("/v1/ocds/rebuild", "").statusCode()).isEqualTo(409);
    var again = Register.ok(otto.post("/v1/ocds/rebuild?acceptChanges=true", ""));
    assertThat(again.path("sha256")).isEqualTo(rebuilt.path("sha256"));
    assertThat(given().get(Register.FEED + "?limit=500").asString()).isEqualTo(before);
  }

  @Test
  void whatComesTwiceIsToldOnce() {
    var life = Lives.whole(UUID.randomUUID());
    life.forEach(this::entered);
    var reader = Register.fromNow();

    var again = life.stream().map(this::entered).toList();

    assertThat(again).containsOnly(EnteringFact.Entry.THERE);
    assertThat(reader.news()).isEmpty();
  }

  @Test
  void whatBefallsATenderThatIsNotInTheRegisterIsNotTold() {
    var reader = Register.fromNow();

    var entry = entered(Lives.whole(UUID.randomUUID()).getLast());

    assertThat(entry).isEqualTo(EnteringFact.Entry.WITHOUT_PROCESS);
    assertThat(reader.news()).isEmpty();
  }

  private EnteringFact.Entry entered(Fact fact) {
    return QuarkusTransaction.requiringNew().call(() -> register.enter(fact));
  }

  @Test
  void onlyAnOperatorBuildsTheRegisterAnew() {
    assertThat(Api.as("ben").post("/v1/ocds/rebuild", "").statusCode()).isEqualTo(403);
    assertThat(given().post("/v1/ocds/rebuild").statusCode()).isEqualTo(401);
    assertThat(Api.as("ben").post("/v1/ocds/filling", "").statusCode()).isEqualTo(403);
  }

  private Void write(int writer, Set<String> published) {
    for (int i = 0; i < EACH; i++) {
      var tender = UUID.randomUUID();
      boolean inVain = i % 5 == 4;
      try {
        QuarkusTransaction.requiringNew().run(() -> enter(tender, writer, inVain));
        published.add(Register.ocid(tender.toString()) + "-tender-1");
      } catch (InVain e) {
        // its number goes to another
      }
    }
    return null;
  }

  private void enter(UUID tender, int writer, boolean inVain) {
    register.enter(new Fact.TenderOut(Notices.of(tender)));
    Sql.one(db, String.class, "select pg_sleep(0.002 * ?)::text", writer);
    if (inVain) {
      throw new InVain();
    }
  }

  private static final class InVain extends RuntimeException {}

  private static void finished(List<? extends Future<?>> all)
      throws InterruptedException, ExecutionException {
    for (var one : all) {
      one.get();
    }
  }
}
