package org.socialvalue.monitoring;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.socialvalue.kit.time.DatabaseClock;

/** The database's clock, which a test can set back to live through years. */
@Alternative
@Priority(1)
@Singleton
public class MovedClock extends DatabaseClock {

  private volatile Duration back = Duration.ZERO;

  MovedClock(EntityManager db) {
    super(db);
  }

  @Override
  public Instant now() {
    return super.now().minus(back);
  }

  /** Makes it that day, and the hour that it is. */
  public void goTo(LocalDate day) {
    back = Duration.ofDays(ChronoUnit.DAYS.between(day, Awards.today()));
  }

  /** Makes it today again. */
  public void goBack() {
    back = Duration.ZERO;
  }
}
