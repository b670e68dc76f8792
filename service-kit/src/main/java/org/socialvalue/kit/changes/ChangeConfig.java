package org.socialvalue.kit.changes;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator may set. */
@ConfigMapping(prefix = "changes")
interface ChangeConfig {

  /** How often versions are looked at. */
  @WithDefault("PT1S")
  Duration poll();

  /** How often a stream on which nothing happens says that it is still there. */
  @WithDefault("PT15S")
  Duration heartbeat();

  /** When a stream ends by itself; its client comes back and goes on. */
  @WithDefault("PT1H")
  Duration longest();

  /** How many streams one person has at an instance. */
  @WithDefault("10")
  int mostForEach();

  /** How many streams an instance has. */
  @WithDefault("1000")
  int most();
}
