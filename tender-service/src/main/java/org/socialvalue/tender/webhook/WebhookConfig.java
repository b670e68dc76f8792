package org.socialvalue.tender.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an operator may set. */
@ConfigMapping(prefix = "webhook")
interface WebhookConfig {

  /** How long one attempt may take, from looking up the host to the end of the answer. */
  @WithDefault("PT15S")
  Duration timeout();

  /** How many attempts one instance makes at the same time. */
  @WithDefault("8")
  int parallel();

  /** About how many attempts are made at the same time for one webhook, by all instances. */
  @WithDefault("2")
  int parallelForEach();

  /** How long an instance waits before it looks for what is due, unless it is woken. */
  @WithDefault("PT1S")
  Duration poll();

  /** How long a secret stays valid that another has taken the place of. */
  @WithDefault("PT24H")
  Duration secretOverlap();

  /** How long a target must have failed before its webhook is disabled. */
  @WithDefault("P5D")
  Duration disableAfter();

  /** How long events, deliveries and attempts are kept. */
  @WithDefault("P30D")
  Duration keptFor();

  /** How many webhooks an authority may have. */
  @WithDefault("20")
  int mostForEach();

  /** How often what was kept for long enough is taken away. */
  @WithDefault("1h")
  String tidyEvery();

  Target target();

  Sealing sealing();

  /** Where deliveries may go. */
  interface Target {

    /** Whether a URL may begin with http. */
    @WithDefault("false")
    boolean plainHttp();

    /** The ports that a URL may name; none for any. */
    Optional<Set<Integer>> ports();

    /** Ranges of addresses that are allowed although they are not public: {@code 10.1.0.0/16}. */
    Optional<List<String>> allowed();

    /** Certificates in PEM that are trusted instead of the JDK's. */
    Optional<Path> trusted();
  }

  /** The keys that secrets are sealed under. */
  interface Sealing {

    Optional<String> keys();

    Optional<Path> keysFile();

    Optional<String> currentKey();
  }
}
