package org.socialvalue.kit.changes;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.problem.Refused;

/**
 * All streams of this instance, and the one thread that looks for them: it asks for the versions of
 * what is followed, one statement for each kind however many follow, and reads again what has
 * another version, as each of those who follow it.
 */
@ApplicationScoped
class Followers {

  private static final Logger LOG = Logger.getLogger(Followers.class);
  private static final long GONE = -2;
  private static final Duration TO_BEGIN = Duration.ofSeconds(30);

  private final VersionsNow versions;
  private final ChangeConfig config;
  private final CurrentIdentityAssociation identities;
  private final Set<Following> open = ConcurrentHashMap.newKeySet();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "changes");

  Followers(VersionsNow versions, ChangeConfig config, CurrentIdentityAssociation identities) {
    this.versions = versions;
    this.config = config;
    this.identities = identities;
  }

  enum Admission {
    ADMITTED,
    TOO_MANY_OF_ONE,
    TOO_MANY
  }

  void start(@Observes StartupEvent event) {
    thread.setDaemon(true);
    thread.start();
    // The server waits for requests to end before it stops; these would not end by themselves.
    Runtime.getRuntime().addShutdownHook(new Thread(this::endAll, "changes-end"));
  }

  void stop(@Observes ShutdownEvent event) {
    endAll();
  }

  private void endAll() {
    stopping.countDown();
    open.forEach(Following::end);
  }

  synchronized Admission add(Following following, String person) {
    if (open.size() >= config.most()) {
      return Admission.TOO_MANY;
    }
    if (open.stream().filter(one -> one.isOf(person)).count() >= config.mostForEach()) {
      return Admission.TOO_MANY_OF_ONE;
    }
    open.add(following);
    return Admission.ADMITTED;
  }

  void remove(Following following) {
    open.remove(following);
  }

  private void run() {
    try {
      while (!stopping.await(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
        look(Instant.now());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look(Instant now) {
    try {
      open.removeIf(one -> one.wasNeverBegun(now.minus(TO_BEGIN)));
      open.stream().filter(one -> one.isOver(now)).forEach(Following::end);
      var kinds = open.stream().collect(Collectors.groupingBy(Following::kind));
      for (var kind : kinds.entrySet()) {
        look(kind.getKey(), kind.getValue(), now);
      }
      open.forEach(one -> one.stay(now.minus(config.heartbeat()), now));
    } catch (SQLException | RuntimeException e) {
      LOG.warnf("event=changes-not-read error=%s", e.getClass().getName());
    }
  }

  private void look(Class<? extends Aggregate> kind, List<Following> followed, Instant now)
      throws SQLException {
    var ids = followed.stream().map(Following::id).collect(Collectors.toSet());
    Map<UUID, Long> present = versions.of(kind, ids);
    for (var one : followed) {
      long version = present.getOrDefault(one.id(), GONE);
      if (!one.hasSeen(version)) {
        read(one, now);
        one.saw(version);
      }
    }
  }

  /** As its reader would: who may not read it any more learns nothing but that the stream ends. */
  private void read(Following one, Instant now) {
    var context = Arc.container().requestContext();
    context.activate();
    try {
      identities.setIdentity(one.identity());
      one.changedTo(one.present(), now);
    } catch (Refused e) {
      one.end();
    } finally {
      context.terminate();
    }
  }
}
