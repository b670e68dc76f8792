package org.socialvalue.kit.audit.checkpoint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What an operator may set. */
@ConfigMapping(prefix = "audit")
interface AuditConfig {

  /** What checkpoints are signed with: an Ed25519 key (PKCS #8), as PEM or its base64 alone. */
  Optional<String> signingKey();

  /** A file that holds it instead; one that is not there gives none. */
  Optional<Path> signingKeyFile();

  /** How often a checkpoint is made. */
  @WithDefault("10m")
  Duration checkpointEvery();

  /** The topic that checkpoints are published on. */
  @WithDefault("audit.checkpoints.v1")
  String checkpointTopic();
}
