package org.socialvalue.kit.schema;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.api.FlywayException;

/** No request for a service whose database is older than it is. */
@Readiness
@ApplicationScoped
public class SchemaIsCurrent implements HealthCheck {

  private final Schema schema;

  public SchemaIsCurrent(Schema schema) {
    this.schema = schema;
  }

  @Override
  public HealthCheckResponse call() {
    var said = HealthCheckResponse.named("schema");
    if (schema.isCurrent()) {
      return said.up().build();
    }
    try {
      return said.down().withData("missing", schema.missing().size()).build();
    } catch (FlywayException e) {
      return said.down().withData("missing", "not known: the database can't be asked").build();
    }
  }
}
