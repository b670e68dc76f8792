package org.socialvalue.kit.audit.checkpoint;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;

/** Makes checkpoints whenever a test says so, at the moment that it says. */
public final class TestCheckpoints {

  private TestCheckpoints() {}

  public static KeyPair newKey() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As OpenSSL writes it. */
  public static String pem(KeyPair key) {
    return "-----BEGIN PUBLIC KEY-----\n"
        + Base64.getMimeEncoder().encodeToString(key.getPublic().getEncoded())
        + "\n-----END PUBLIC KEY-----\n";
  }

  public static boolean make(DataSource database, String service, KeyPair key, Instant at)
      throws SQLException {
    var clock = Clock.fixed(at, ZoneOffset.UTC);
    return new MakingCheckpoint(database, service, key.getPrivate(), Duration.ofMinutes(10), clock)
        .make();
  }

  /**
   * @return what is published, in its order
   */
  public static List<String> publish(DataSource database) throws Exception {
    var lines = new java.util.ArrayList<String>();
    new PublishingCheckpoints(database, lines::addAll).publish();
    return List.copyOf(lines);
  }

  /** On the topic itself. */
  public static void publish(DataSource database, String bootstrapServers, String service)
      throws Exception {
    new PublishingCheckpoints(
            database, new CheckpointTopic(bootstrapServers, service, "audit.checkpoints.v1"))
        .publish();
  }

  public static SignedCheckpoint signed(
      String service, long number, Instant at, String previous, KeyPair key) {
    return SignedCheckpoint.of(
        new Checkpoint(service, number, at, previous, "d" + number), key.getPrivate());
  }
}
