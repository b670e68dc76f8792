package org.socialvalue.tender.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

/** Streams end after half a second here, so that an answer is all of one. */
@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class FollowingIT {

  @Test
  void whoMayReadAProjectIsToldThatItHasChanged() {
    var commission = Commission.started();
    var path = "/v1/projects/" + commission.project;
    var before = etag(commission.amara.get(path));
    commission.considered();
    var now = etag(commission.amara.get(path));

    assertThat(followed("max", path, before))
        .contains("event:changed", "id:" + bare(now), commission.project.toString())
        .doesNotContain("Homecare");
    assertThat(followed("max", path, now)).doesNotContain("changed");
    assertThat(Api.as("nia").get(path + "/changes").statusCode()).isEqualTo(404);
    assertThat(Api.as("olive").get(path + "/changes").statusCode()).isEqualTo(403);
  }

  @Test
  void everybodyFollowsATenderThatIsOut() {
    var tender = Commission.started().published();
    var ben = Api.as("ben");
    var before = etag(ben.get(tender));
    Commission.ok(
        ben.post(
            tender + "/cancellation",
            before,
            "{\"reason\": \"PLANTED\", \"note\": {\"en\": \"We begin again\"}}"));

    assertThat(followed("olive", tender, before))
        .contains("event:changed", "id:" + bare(etag(Api.as("olive").get(tender))))
        .doesNotContain("PLANTED");
  }

  private static String followed(String user, String path, String last) {
    var stream = Api.as(user).request().header("Last-Event-ID", bare(last)).get(path + "/changes");
    assertThat(stream.statusCode()).isEqualTo(200);
    assertThat(stream.contentType()).startsWith("text/event-stream");
    return stream.asString().replace(": ", ":");
  }

  private static String bare(String etag) {
    return etag.replace("\"", "");
  }
}
