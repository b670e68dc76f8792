package org.socialvalue.tender.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

/** Everything that publishing looks at is fetched by set, never row by row. */
@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class StatementsIT {

  @Inject EntityManager db;

  @Test
  void checkingALargeTenderTakesNoMoreStatementsThanCheckingASmallOne() {
    // Given
    var small = Commission.started();
    var smallDraft = small.publishable();
    var large = Commission.started();
    var largeDraft = large.publishable();
    enlarge(large, largeDraft);

    // When
    var forSmall = statements(small, smallDraft);
    var forLarge = statements(large, largeDraft);

    // Then
    assertThat(forSmall).isGreaterThan(1);
    assertThat(forLarge).isEqualTo(forSmall);
  }

  private long statements(Commission commission, String draft) {
    var statistics = db.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    // The least of three: others that listen to events may be at work meanwhile.
    return IntStream.range(0, 3)
        .mapToLong(
            time -> {
              statistics.clear();
              Commission.ok(
                  commission.amara.post(
                      "/v1/tenders/" + draft + "/publication?validateOnly=true", "{}"));
              return statistics.getPrepareStatementCount();
            })
        .min()
        .orElseThrow();
  }

  /** To 51 engagements, 101 outcomes that are asked for, 20 lots, 200 questions. */
  private static void enlarge(Commission commission, String draft) {
    var held =
        IntStream.range(0, 50).mapToObj(i -> commission.engagement(Commission.EVERYBODY)).toList();
    var at = "/v1/tenders/" + draft;
    var read = commission.amara.get(at);
    var content = (ObjectNode) Api.json(read).path("content");
    repeat((ArrayNode) content.get("lots"), 20);
    repeat((ArrayNode) content.get("questions"), 200);
    for (int i = 0; i < 100; i++) {
      var outcome = commission.outcome(Commission.jobs());
      commission.decide(outcome, Commission.specified(held.get(i % held.size())));
      content
          .withArray("requirements")
          .addObject()
          .put("outcomeId", outcome)
          .put("questionId", "S1");
    }
    Commission.ok(commission.amara.put(at, etag(read), content));
  }

  private static void repeat(ArrayNode entries, int wanted) {
    int had = entries.size();
    for (int i = had; i < wanted; i++) {
      ObjectNode copy = entries.get(i % had).deepCopy();
      entries.add(copy.put("id", copy.get("id").textValue() + "-" + i));
    }
  }
}
