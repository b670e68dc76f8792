package org.socialvalue.tender.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class CopyIT {

  private static final Api BEN = Api.as("ben");

  @Test
  void aTenderBeginsADraftOfItsProjectOrOfAnother() {
    // Given
    var tender = Commission.started().publishable();
    var other = Commission.started();
    var path = "/v1/tenders/" + tender + "/copies";

    // When
    var same = BEN.post(path, "{\"title\": {\"en\": \"Once more\"}}");
    var elsewhere = BEN.post(path, "{\"projectId\": \"" + other.project + "\"}");

    // Then
    assertThat(same.statusCode()).as(same.asString()).isEqualTo(201);
    assertThat(json(same).at("/tender/status").textValue()).isEqualTo("DRAFT");
    assertThat(json(same).at("/tender/content/title/en").textValue()).isEqualTo("Once more");
    assertThat(json(same).at("/tender/content/requirements")).hasSize(1);
    assertThat(json(same).path("leftOut")).isEmpty();
    assertThat(json(elsewhere).at("/tender/projectId").textValue())
        .isEqualTo(other.project.toString());
    assertThat(json(elsewhere).at("/tender/content/requirements")).isEmpty();
    assertThat(json(elsewhere).path("leftOut").findValuesAsText("pointer"))
        .containsExactly("/requirements/0");
    Commission.ok(BEN.get(same.getHeader("Location")));
    assertThat(etag(same)).isEqualTo(etag(BEN.get(same.getHeader("Location"))));
  }

  @Test
  void whatIsNotTheAuthoritysIsNotThere() {
    var commission = Commission.started();
    var path = "/v1/tenders/" + commission.publishable() + "/copies";
    var nia = Api.as("nia");
    assertThat(nia.post(path, "{}").statusCode()).isEqualTo(404);
    assertThat(Api.as("olive").post(path, "{}").statusCode()).isEqualTo(403);
    assertThat(
            BEN.post(path, "{\"projectId\": \"00000000-0000-7000-8000-000000000000\"}")
                .statusCode())
        .isEqualTo(404);
  }
}
