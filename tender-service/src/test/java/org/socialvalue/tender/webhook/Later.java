package org.socialvalue.tender.webhook;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Lets time pass for one webhook: everything about it happened so much earlier. */
@ApplicationScoped
class Later {

  private static final List<String> EARLIER =
      List.of(
          "update webhook_delivery set next_attempt_at = next_attempt_at - ?::interval,"
              + " first_attempt_at = first_attempt_at - ?::interval where webhook_id = ?",
          "update webhook_standing set failing_since = failing_since - ?::interval"
              + " where ?::text is not null and webhook_id = ?",
          "update webhook_secret set valid_until = valid_until - ?::interval"
              + " where ?::text is not null and webhook_id = ?");

  private final AgroalDataSource database;

  Later(AgroalDataSource database) {
    this.database = database;
  }

  void by(Duration duration, Council.Hook hook) throws SQLException {
    try (var connection = database.getConnection()) {
      for (var sql : EARLIER) {
        try (var update = connection.prepareStatement(sql)) {
          update.setString(1, duration.toString());
          update.setString(2, duration.toString());
          update.setObject(3, UUID.fromString(hook.path().substring("/v1/webhooks/".length())));
          update.executeUpdate();
        }
      }
    }
  }
}
