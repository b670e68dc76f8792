package org.socialvalue.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.socialvalue.local.infra.Folders;
import org.socialvalue.local.infra.Issuer;

/**
 * How a stack is to run.
 *
 * @param home the project's folder, where the built services are
 * @param folder where data, logs and process ids are kept
 * @param throwAway whether that folder is deleted at the end
 * @param ports where everything listens
 * @param without services that are left out, because a developer runs them from an editor
 * @param admits whom the issuer gives tokens to
 * @param training whether the services keep what they learnt when they end, for the next start
 * @param tell takes a line about what is going on
 */
public record StackConfig(
    Path home,
    Path folder,
    boolean throwAway,
    Ports ports,
    Set<Service> without,
    Issuer.Admits admits,
    boolean training,
    Consumer<String> tell) {

  public StackConfig {
    home = home.toAbsolutePath().normalize();
    folder = folder.toAbsolutePath().normalize();
    without = Set.copyOf(without);
  }

  /**
   * What {@code ./run} starts: data kept in {@code .local}, the usual ports unless the environment
   * changes them.
   */
  public static StackConfig local(Path home, Map<String, String> environment) {
    return new StackConfig(
        home,
        home.resolve(".local"),
        false,
        Ports.from(environment),
        Set.of(),
        Issuer.Admits.DEMO_USERS,
        false,
        System.out::println);
  }

  /**
   * What a test starts: everything new and free, gone at the end, with tokens for anybody it names.
   */
  public static StackConfig forTests(Path home) {
    return new StackConfig(
        home,
        Folders.temporary("stack"),
        true,
        Ports.free(),
        Set.of(),
        Issuer.Admits.ANYONE,
        false,
        System.out::println);
  }

  /** The same, whose services keep what they learn; see {@link Learnt}. */
  public static StackConfig forTraining(Path home) {
    var config = forTests(home);
    return new StackConfig(
        home,
        config.folder,
        true,
        config.ports,
        Set.of(),
        Issuer.Admits.DEMO_USERS,
        true,
        config.tell);
  }

  public StackConfig without(Set<Service> services) {
    return new StackConfig(home, folder, throwAway, ports, services, admits, training, tell);
  }

  /** Where each service writes its log: {@code tender-service.log} and so on. */
  public Path logs() {
    return folder.resolve("logs");
  }

  /** Where PostgreSQL keeps the three databases. */
  public Path postgresData() {
    return folder.resolve("postgres");
  }

  Path kafkaData() {
    return folder.resolve("kafka");
  }

  Path documents() {
    return folder.resolve("documents");
  }

  Path bidDocuments() {
    return folder.resolve("bid-documents");
  }

  Path evidence() {
    return folder.resolve("evidence");
  }

  /** Where the key is that vouches for the audit, and what auditors keep. */
  public Path audit() {
    return folder.resolve("audit");
  }

  Path processes() {
    return folder.resolve("processes");
  }
}
