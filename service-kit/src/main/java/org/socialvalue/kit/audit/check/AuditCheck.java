package org.socialvalue.kit.audit.check;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.socialvalue.kit.audit.checkpoint.Ed25519;

/**
 * The command that auditors and operators run against a service's database, beside the service and
 * without asking it. See docs/guides/operator.md.
 *
 * <p>Ends with 0 where all is whole, with 1 where anything is not, with 2 where that could not be
 * found out.
 */
public final class AuditCheck {

  private static final String HELP =
      """
      fetch   adds what was published to a file of checkpoints, which you keep
                --bootstrap-servers HOST:PORT   of Kafka
                --into FILE
                --topic NAME                    audit.checkpoints.v1 unless given
                --kafka-properties FILE         what else Kafka's client needs (TLS, SASL)
      verify  looks whether all chains of a database are whole, and as checkpoints vouch for
                --url jdbc:postgresql://HOST:PORT/DATABASE
                --user NAME                     its password in PGPASSWORD
                --service NAME                  whose database it is
                --checkpoints FILE              without it, chains are only looked at by themselves
                --public-key FILE               that checkpoints are signed with; several in one file
                --grace PT1H                    how much older than a checkpoint an entry may say to
                                                be that is not under it; an hour unless given
      """;

  private final Map<String, String> environment;
  private final PrintStream out;

  private AuditCheck(Map<String, String> environment, PrintStream out) {
    this.environment = environment;
    this.out = out;
  }

  public static void main(String[] arguments) {
    System.exit(run(arguments, System.getenv(), System.out));
  }

  /**
   * @return what the process is to end with
   */
  public static int run(String[] arguments, Map<String, String> environment, PrintStream out) {
    try {
      return new AuditCheck(environment, out).run(Wish.of(arguments));
    } catch (Wish.Unclear e) {
      out.println(e.getMessage());
      out.print(HELP);
    } catch (NoSuchFileException e) {
      out.println("There is no file " + e.getMessage());
    } catch (IOException | SQLException | ExecutionException | RuntimeException e) {
      out.println("It could not be found out: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 2;
  }

  private int run(Wish wish)
      throws IOException, SQLException, ExecutionException, InterruptedException {
    return switch (wish.command()) {
      case "fetch" -> fetch(wish);
      case "verify" -> verify(wish);
      default -> throw new Wish.Unclear("Say fetch or verify.");
    };
  }

  private int fetch(Wish wish) throws IOException, InterruptedException {
    wish.knowsOnly("bootstrap-servers", "into", "topic", "kafka-properties");
    var settings = new Properties();
    if (wish.has("kafka-properties")) {
      try (var file = Files.newBufferedReader(Path.of(wish.of("kafka-properties")))) {
        settings.load(file);
      }
    }
    settings.put("bootstrap.servers", wish.of("bootstrap-servers"));
    var into = Path.of(wish.of("into"));
    var topic = wish.has("topic") ? wish.of("topic") : "audit.checkpoints.v1";
    out.printf(
        "%d lines that %s lacked were added%n",
        new FetchingCheckpoints(settings, topic).into(into), into);
    return 0;
  }

  private int verify(Wish wish) throws IOException, SQLException {
    wish.knowsOnly("url", "user", "service", "checkpoints", "public-key", "grace");
    var grace = Duration.parse(wish.has("grace") ? wish.of("grace") : "PT1H");
    var found = new Found(fault -> out.println(fault.line()));
    var kept = wish.has("checkpoints") ? kept(wish, found) : KeptCheckpoints.none();
    var login = new Properties();
    login.put("user", wish.of("user"));
    login.put("password", environment.getOrDefault("PGPASSWORD", ""));
    login.put("ApplicationName", "audit-check");
    try (var connection = DriverManager.getConnection(wish.of("url"), login)) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      new CheckingDatabase(connection, kept, grace).check(found);
    }
    report(found, kept);
    return found.faults() == 0 ? 0 : 1;
  }

  private static KeptCheckpoints kept(Wish wish, Found found) throws IOException {
    var keys = Ed25519.publicKeys(Files.readString(Path.of(wish.of("public-key"))));
    try (var lines = Files.newBufferedReader(Path.of(wish.of("checkpoints")))) {
      return KeptCheckpoints.read(lines, wish.of("service"), keys, found);
    }
  }

  private void report(Found found, KeptCheckpoints kept) {
    out.printf("chains       %d%n", found.chains());
    out.printf("entries      %d%n", found.entries());
    out.printf("let go       %d, each as a later entry of its chain says%n", found.entriesLetGo());
    if (kept.isEmpty()) {
      out.println("checkpoints  none: entries cut off and chains written anew can't be seen");
    } else {
      out.printf(
          "checkpoints  %d, the last of %s: what came since then is not vouched for%n",
          kept.last(), kept.lastAt());
      out.printf("vouched for  %d states of chains%n", found.anchored());
    }
    out.printf("faults       %d%n", found.faults());
  }
}
