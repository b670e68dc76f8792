package org.socialvalue.journeys;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.socialvalue.local.Service;
import org.socialvalue.local.Stack;

/**
 * A backup of the stack's PostgreSQL, with all three databases in it, and the way back to one
 * moment: a base backup and every segment of the log since, as any tool for PostgreSQL does it.
 */
final class PointInTime {

  /** What a base backup leaves out: the log comes from the archive, and locks are the server's. */
  private static final Set<String> NOT_COPIED = Set.of("postmaster.pid", "postmaster.opts");

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Stack stack;
  private final Path archive;
  private final Path base;

  private PointInTime(Stack stack, Path folder) {
    this.stack = stack;
    this.archive = folder.resolve("archive");
    this.base = folder.resolve("base");
  }

  /**
   * Keeps the log from now on, and takes a base backup while the services work.
   *
   * @param folder where both go
   */
  static PointInTime of(Stack stack, Path folder) throws IOException, SQLException {
    var kept = new PointInTime(stack, folder);
    Files.createDirectories(kept.archive);
    kept.archiveTheLog();
    kept.copyTheFiles();
    return kept;
  }

  private void archiveTheLog() throws SQLException {
    try (var admin = connect("postgres")) {
      execute(admin, "alter system set archive_mode = on");
      execute(
          admin,
          "alter system set archive_command = 'test ! -f %s/%%f && cp %%p %s/%%f'"
              .formatted(archive, archive));
    }
    stack.stopPostgres();
    stack.startPostgres();
    awaitServicesThatHaveNoticed();
  }

  /** A connection of before is given to nobody once it has lain for a second. */
  private void awaitServicesThatHaveNoticed() {
    await()
        .atMost(PATIENCE)
        .during(Duration.ofSeconds(3))
        .until(
            () ->
                Arrays.stream(Service.values())
                    .allMatch(
                        service ->
                            Health.of(stack.addresses().of(service), "ready").status() == 200));
  }

  private void copyTheFiles() throws IOException, SQLException {
    try (var admin = connect("postgres")) {
      execute(admin, "select pg_backup_start('base', true)");
      copy(stack.config().postgresData(), base);
      var label = text(admin, "select labelfile from pg_backup_stop(true)");
      Files.writeString(base.resolve("backup_label"), label);
    }
  }

  /** The moment that it is, by the database's clock. */
  Instant now() throws SQLException {
    try (var admin = connect("postgres")) {
      return Instant.parse(
          text(admin, "select to_char(clock_timestamp(), 'YYYY-MM-DD\"T\"HH24:MI:SS.US') || 'Z'"));
    }
  }

  /**
   * PostgreSQL is lost with its files, and comes back as it was at that moment. The services have
   * to be away.
   */
  void restore(Instant moment) throws IOException, SQLException {
    awaitTheLastOfTheLog();
    stack.stopPostgres();
    var data = stack.config().postgresData();
    Files.move(data, data.resolveSibling("postgres-lost"));
    copy(base, data);
    Files.writeString(data.resolve("recovery.signal"), "");
    Files.writeString(
        data.resolve("postgresql.auto.conf"),
        """
        restore_command = 'cp %s/%%f %%p'
        recovery_target_time = '%s'
        recovery_target_action = 'promote'
        """
            // its configuration knows offsets and no names of zones, not even Z
            .formatted(archive, moment.toString().replace("Z", "+00")));
    try {
      stack.startPostgres();
    } catch (UncheckedIOException e) {
      throw new AssertionError(
          Files.readString(stack.config().logs().resolve("postgresql.log")), e);
    }
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(() -> ask("postgres", "select not pg_is_in_recovery()").equals(List.of("t")));
  }

  /** What lies in the log's last segment is archived only when that is full, or another begins. */
  private void awaitTheLastOfTheLog() throws SQLException {
    var last =
        ask("postgres", "select pg_walfile_name(pg_switch_wal())").stream().findFirst().orElse("");
    await().atMost(PATIENCE).until(() -> Files.exists(archive.resolve(last)));
  }

  /** The first column of what a question to one of the databases comes to. */
  List<String> ask(String database, String question) throws SQLException {
    try (var connection = connect(database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      var found = new java.util.ArrayList<String>();
      while (rows.next()) {
        found.add(String.valueOf(rows.getString(1)));
      }
      return List.copyOf(found);
    }
  }

  /** Changes rows of one of the databases, as an operator does with psql. */
  int change(String database, String statement) throws SQLException {
    try (var connection = connect(database);
        var change = connection.createStatement()) {
      return change.executeUpdate(statement);
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:%d/%s".formatted(stack.addresses().postgresPort(), database),
        "postgres",
        "postgres");
  }

  private static void execute(Connection connection, String statement) throws SQLException {
    try (var asked = connection.createStatement()) {
      asked.execute(statement);
    }
  }

  private static String text(Connection connection, String question) throws SQLException {
    try (var asked = connection.createStatement();
        var rows = asked.executeQuery(question)) {
      rows.next();
      return Objects.requireNonNull(rows.getString(1));
    }
  }

  /** Copies a data folder at work: files may come and go, which the log makes good. */
  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            var there = to.resolve(from.relativize(folder).toString());
            Files.createDirectories(there);
            Files.setPosixFilePermissions(there, Files.getPosixFilePermissions(folder));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            var name = from.relativize(file);
            if (!name.startsWith("pg_wal") && !NOT_COPIED.contains(name.toString())) {
              try {
                Files.copy(file, to.resolve(name.toString()), StandardCopyOption.COPY_ATTRIBUTES);
              } catch (NoSuchFileException e) {
                return FileVisitResult.CONTINUE;
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (e instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw new UncheckedIOException(e);
          }
        });
  }
}
