package org.socialvalue.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.socialvalue.kit.persistence.Sql;

/** The clock that decides who is late: the database's, one for every replica. */
@ApplicationScoped
public class DatabaseClock {

  /** Where calendar dates are counted: the authorities are in England and Wales. */
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private final EntityManager db;

  public DatabaseClock(EntityManager db) {
    this.db = db;
  }

  public Instant now() {
    return Sql.one(db, OffsetDateTime.class, "select clock_timestamp()").toInstant();
  }

  public LocalDate today() {
    return now().atZone(ZONE).toLocalDate();
  }
}
