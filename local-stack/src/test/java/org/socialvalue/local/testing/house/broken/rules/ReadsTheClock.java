package org.socialvalue.local.testing.house.broken.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
class ReadsTheClock {

  final double weight = 0.5;

  Instant when() {
    return Instant.now();
  }
}
