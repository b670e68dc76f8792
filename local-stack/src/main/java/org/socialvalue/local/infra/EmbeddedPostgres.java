package org.socialvalue.local.infra;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL 18 as a process of its own, which whoever starts it also stops, unpacked from a Maven
 * artifact. As root it is started inside a user namespace, because PostgreSQL itself refuses root.
 *
 * <p>Data that is kept is written durably. Throw-away data isn't, unless asked: that is several
 * times faster, and a crash of the machine loses it, which is no loss.
 *
 * <p>Log files are kept for reuse, as in {@code docker-compose.yml} and on Kubernetes.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private static final Duration START_WAIT = Duration.ofSeconds(60);
  private static final String SUPERUSER = "postgres";

  private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;
  private final @Nullable Path throwAway;

  private EmbeddedPostgres(
      io.zonky.test.db.postgres.embedded.EmbeddedPostgres server, @Nullable Path throwAway) {
    this.server = server;
    this.throwAway = throwAway;
  }

  /** Starts one on any free port whose data is gone when it stops. */
  public static EmbeddedPostgres temporary() {
    Path data = Folders.temporary("postgres");
    try {
      return new EmbeddedPostgres(start(0, data, false, Redirect.DISCARD), data);
    } catch (RuntimeException e) {
      Folders.delete(data);
      throw e;
    }
  }

  /**
   * Starts one over a folder that outlives it.
   *
   * @param port where to listen, 0 for any free port
   * @param data its data folder, created when missing
   * @param log the file to which it tells what it does
   */
  public static EmbeddedPostgres kept(int port, Path data, Path log) {
    return new EmbeddedPostgres(start(port, data, true, Redirect.appendTo(log.toFile())), null);
  }

  private static io.zonky.test.db.postgres.embedded.EmbeddedPostgres start(
      int port, Path data, boolean durable, Redirect log) {
    String durably = durable ? "on" : "off";
    try {
      return io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
          .setPort(port == 0 ? FreePort.any() : port)
          .setDataDirectory(data)
          .setCleanDataDirectory(false)
          .setOverrideWorkingDirectory(binaries())
          .setLocaleConfig("locale", "C.UTF-8")
          .setLocaleConfig("encoding", "UTF8")
          .setServerConfig("fsync", durably)
          .setServerConfig("synchronous_commit", durably)
          .setServerConfig("full_page_writes", durably)
          .setServerConfig("max_connections", "200")
          .setServerConfig("min_wal_size", "1GB")
          .setServerConfig("max_wal_size", "4GB")
          .setServerConfig("timezone", "UTC")
          .setPGStartupWait(START_WAIT)
          .setRegisterShutdownHook(false)
          .setErrorRedirector(log)
          .setOutputRedirector(log)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start over " + data, e);
    }
  }

  /**
   * Where the programs are unpacked, once per user of the machine: a folder that root made is
   * closed to others.
   */
  private static File binaries() {
    return Path.of(
            System.getProperty("java.io.tmpdir"),
            "social-value-postgres-" + System.getProperty("user.name"))
        .toFile();
  }

  public int port() {
    return server.getPort();
  }

  public Databases databases() {
    return new Databases("localhost", port(), SUPERUSER, SUPERUSER);
  }

  /**
   * Stops it, waiting for running statements, and deletes the data if it is of the throw-away kind.
   */
  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not stop", e);
    } finally {
      if (throwAway != null) {
        Folders.delete(throwAway);
      }
    }
  }
}
