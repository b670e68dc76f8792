package org.socialvalue.local;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.local.infra.Folders;
import org.socialvalue.local.infra.ServiceDatabase;

/**
 * PostgreSQL, Kafka, the issuer and the three services on this machine, started, watched and
 * stopped as one. {@code ./run} is made of it, and so are the journeys, which kill and restart
 * parts of it in the middle of a story.
 *
 * <p>PostgreSQL and the services are processes of their own, Kafka and the issuer live in this JVM.
 * When the JVM ends, whether asked or not, the stack stops; after a {@code kill -9} the next one
 * over the same folder clears up.
 */
public final class Stack implements AutoCloseable {

  private static final Duration BOOT_WAIT = Duration.ofMinutes(4);
  private static final Duration SETTLE_WAIT = Duration.ofSeconds(90);
  private static final Duration LOOK_EVERY = Duration.ofMillis(200);
  private static final Duration TELL_EVERY = Duration.ofSeconds(10);

  private final StackConfig config;
  private final Stopwatch watch;
  private final Processes processes;
  private final Foundation foundation;
  private final Map<Service, ServiceProcess> services =
      Collections.synchronizedMap(new EnumMap<>(Service.class));
  private final Map<Service, Map<String, String>> environments = new EnumMap<>(Service.class);
  private final Thread stopsWithTheJvm = new Thread(this::stopOnceSettled, "stop-stack");

  private @Nullable StackLock lock;
  private final CountDownLatch settled = new CountDownLatch(1);
  private volatile boolean stopping;

  private Stack(StackConfig config) {
    this.config = config;
    this.watch = new Stopwatch(config.tell());
    this.processes = new Processes(config.processes());
    this.foundation = new Foundation(config, watch);
  }

  /**
   * Starts everything and waits until all of it is ready.
   *
   * @throws StackFailure when a port is taken, another stack runs over the same folder, or a part
   *     doesn't come up; all that had started is stopped again
   */
  public static Stack start(StackConfig config) {
    Stack stack = new Stack(config);
    Runtime.getRuntime().addShutdownHook(stack.stopsWithTheJvm);
    try {
      stack.startAll();
      return stack;
    } catch (RuntimeException e) {
      stack.close();
      throw e;
    } finally {
      stack.settled.countDown();
    }
  }

  /**
   * Deletes what the databases and topics hold.
   *
   * @throws StackFailure when a stack is running over them
   */
  public static void clear(StackConfig config) {
    Folders.make(config.folder());
    try (StackLock held = StackLock.on(config.folder())) {
      Stack stack = new Stack(config);
      stack.clearUpAfterAnEarlierOne();
      Folders.delete(config.postgresData());
      Folders.delete(config.kafkaData());
      Folders.delete(config.documents());
      Folders.delete(config.bidDocuments());
      Folders.delete(config.evidence());
      Folders.delete(config.audit());
    }
  }

  public StackAddresses addresses() {
    return foundation.addresses();
  }

  public StackConfig config() {
    return config;
  }

  /** What each service is configured with, for one that is run elsewhere. */
  public Map<String, String> environmentOf(Service service) {
    return Map.copyOf(environments.getOrDefault(service, Map.of()));
  }

  /** Configures a service otherwise from its next start on; what isn't named stays as it is. */
  public void configure(Service service, Map<String, String> more) {
    var environment = new TreeMap<>(environments.getOrDefault(service, Map.of()));
    environment.putAll(more);
    environments.put(service, environment);
  }

  /** Ends a service in the middle of whatever it does, as a crash would. */
  public void kill(Service service) {
    ServiceProcess process = started(services.remove(service));
    process.kill();
    processes.forget(service.module());
  }

  /** Ends a service as an operator would, letting it finish what it does. */
  public void stop(Service service) {
    ServiceProcess process = started(services.remove(service));
    process.end();
    processes.forget(service.module());
  }

  /** Starts a service that was killed or stopped, and waits until it is ready. */
  public void start(Service service) {
    launch(service);
    waitUntilReady(List.of(started(services.get(service))));
  }

  /** Takes the broker away, as an outage would. */
  public void stopKafka() {
    foundation.stopKafka();
  }

  /** Brings the broker back, at the same address and with what it had. */
  public void startKafka() {
    foundation.startKafka();
  }

  /** Takes the database away, as an outage would. */
  public void stopPostgres() {
    foundation.stopPostgres();
  }

  /** Ends the database in the middle of whatever it does, as a crash would. */
  public void killPostgres() {
    foundation.killPostgres();
  }

  /** Brings the database back, at the same address and with what it had. */
  public void startPostgres() {
    foundation.startPostgres();
  }

  /** Creates an empty database with the roles of a service's own, for another instance of it. */
  public ServiceDatabase createDatabase(Service service, String name) {
    return foundation.createDatabase(service, name);
  }

  /**
   * Waits until a service ends that nobody asked to.
   *
   * @return what became of it, or nothing when the stack is being stopped
   */
  public Optional<StackFailure> awaitTrouble() {
    while (!stopping) {
      for (ServiceProcess process : List.copyOf(services.values())) {
        if (!process.isAlive()) {
          pause();
          return stopping ? Optional.empty() : Optional.of(process.died());
        }
      }
      pause();
    }
    return Optional.empty();
  }

  boolean isStopping() {
    return stopping;
  }

  /**
   * Stops everything, the services first, and returns when all of it has ended. Does nothing a
   * second time.
   */
  @Override
  public void close() {
    stopNow();
    try {
      Runtime.getRuntime().removeShutdownHook(stopsWithTheJvm);
    } catch (IllegalStateException e) {
      // the JVM is ending already, and the hook has found nothing left to do
    }
  }

  private void startAll() {
    Folders.make(config.logs());
    lock = StackLock.on(config.folder());
    clearUpAfterAnEarlierOne();
    List<String> taken = config.ports().taken();
    if (!taken.isEmpty()) {
      throw new StackFailure(String.join(System.lineSeparator(), taken));
    }
    foundation.start();
    goOn();
    for (Service service : Service.values()) {
      environments.put(service, foundation.environmentFor(service));
      goOn();
      if (!config.without().contains(service)) {
        launch(service);
      }
    }
    waitUntilReady(services.values());
  }

  private void goOn() {
    if (stopping) {
      throw new StackFailure("Stopped while starting.");
    }
  }

  private void clearUpAfterAnEarlierOne() {
    List<String> ended = processes.endOrphans();
    boolean postgresEnded = Processes.endPostgresOn(config.postgresData());
    if (!ended.isEmpty() || postgresEnded) {
      String names =
          Stream.concat(ended.stream(), postgresEnded ? Stream.of("PostgreSQL") : Stream.empty())
              .collect(Collectors.joining(", "));
      config.tell().accept("  ended what an earlier run left behind: " + names);
    }
  }

  private void launch(Service service) {
    ServiceProcess process =
        ServiceProcess.start(
            service, config, addresses(), environments.getOrDefault(service, Map.of()));
    services.put(service, process);
    processes.remember(
        service.module(), process.handle(), String.valueOf(service.jar(config.home())));
  }

  private void waitUntilReady(Collection<ServiceProcess> started) {
    Map<Service, ServiceProcess> waiting = new EnumMap<>(Service.class);
    started.forEach(process -> waiting.put(process.service(), process));
    long began = System.nanoTime();
    long told = began;
    tellWhatIsWaitedFor(waiting.keySet(), Duration.ZERO);
    while (!waiting.isEmpty()) {
      Duration waited = Duration.ofNanos(System.nanoTime() - began);
      for (ServiceProcess process : List.copyOf(waiting.values())) {
        goOn();
        if (!process.isAlive()) {
          throw process.died();
        }
        if (process.isReady()) {
          waiting.remove(process.service());
          watch.ready(
              process.service().module(), config.ports().of(process.service().port()), waited);
        } else if (waited.compareTo(BOOT_WAIT) > 0) {
          throw process.notReady(waited);
        }
      }
      if (Duration.ofNanos(System.nanoTime() - told).compareTo(TELL_EVERY) > 0) {
        tellWhatIsWaitedFor(waiting.keySet(), waited);
        told = System.nanoTime();
      }
      pause();
    }
  }

  private void tellWhatIsWaitedFor(Collection<Service> waiting, Duration waited) {
    if (!waiting.isEmpty()) {
      String names = waiting.stream().map(Service::module).collect(Collectors.joining(", "));
      String since = waited.isZero() ? "" : " (%d s)".formatted(waited.toSeconds());
      config.tell().accept("  waiting for " + names + since);
    }
  }

  /**
   * What is half started can't be stopped; it notices between two parts that it isn't wanted any
   * more.
   */
  private void stopOnceSettled() {
    stopping = true;
    try {
      if (!settled.await(SETTLE_WAIT.toSeconds(), TimeUnit.SECONDS)) {
        config.tell().accept("  stopping in the middle of the start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    stopNow();
  }

  private synchronized void stopNow() {
    stopping = true;
    if (lock == null) {
      return; // nothing was started, and what is in the folder is another's
    }
    boolean anything = !services.isEmpty() || foundation.isUp();
    if (anything) {
      config.tell().accept("Stopping");
    }
    List<ServiceProcess> running = List.copyOf(services.values());
    running.forEach(ServiceProcess::ask);
    running.forEach(ServiceProcess::end);
    running.forEach(process -> processes.forget(process.service().module()));
    services.clear();
    foundation.close();
    if (config.throwAway()) {
      Folders.delete(config.folder());
    }
    lock.close();
    lock = null;
    if (anything) {
      config.tell().accept("Stopped");
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_EVERY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted.", e);
    }
  }

  private static <T> T started(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("not running");
    }
    return part;
  }
}
