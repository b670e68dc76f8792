package org.socialvalue.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.app.KitTest;
import org.socialvalue.local.testing.Tokens;

/** PostgreSQL quotes the row that it refuses; the log and the answer don't. */
@KitTest
class OurMistakeIT {

  @Test
  void a_row_that_the_database_refuses_is_told_to_the_log_without_what_it_says() {
    var log = new Lines();
    var root = LogManager.getLogManager().getLogger("");
    root.addHandler(log);
    try {
      given()
          .auth()
          .oauth2(Tokens.of("amara", "wealdshire", "commissioner"))
          .contentType(ContentType.JSON)
          .body("{\"text\":\"quinces refused\"}")
          .post("/v1/notes")
          .then()
          .statusCode(500)
          .body(not(Matchers.containsString("quinces")));
    } finally {
      root.removeHandler(log);
    }

    assertThat(log.all.toString()).contains("event=unexpected").doesNotContain("quinces");
  }

  /** What was written, with what was thrown. */
  private static final class Lines extends Handler {

    private final Formatter words = new SimpleFormatter();
    private final StringBuffer all = new StringBuffer();

    @Override
    public void publish(LogRecord line) {
      all.append(words.format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
