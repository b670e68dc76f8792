package org.socialvalue.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.socialvalue.local.demo.Demo;
import org.socialvalue.local.infra.Folders;

/**
 * What {@code ./run} starts once everything is built.
 *
 * <ul>
 *   <li>without arguments it starts the stack and stays up until it is stopped
 *   <li>{@code demo} starts it, tells the story of one commission, and stops it again ({@code
 *       --stay} leaves it up)
 *   <li>{@code train} does the same beside it, with data of its own, so that the services start
 *       faster from then on
 *   <li>{@code --fresh} begins with empty databases and topics
 *   <li>{@code --without SERVICE} leaves one out, for whoever runs that one in a debugger
 * </ul>
 *
 * <p>Ends with 0 when all went well or it was asked to stop, with 1 and a sentence when something
 * didn't.
 */
public final class LocalStack {

  private LocalStack() {}

  /**
   * @param args see above; the project's folder is the system property {@code local.home}, else the
   *     working directory
   */
  public static void main(String[] args) {
    Path home = Path.of(System.getProperty("local.home", "")).toAbsolutePath();
    quietLogsInto(home.resolve(".local/logs"));
    try {
      Wish wish = Wish.from(args);
      System.exit(wish.train() ? train(home) : run(wish, home));
    } catch (StackFailure e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /** A stack of its own, so that it doesn't matter what runs already. */
  private static int train(Path home) {
    System.out.println("Training the services (a minute or two)");
    try (Stack stack = Stack.start(StackConfig.forTraining(home))) {
      tell(stack);
    }
    var learnt = Arrays.stream(Service.values()).map(it -> it.learnt(home)).toList();
    learnt.forEach(
        it ->
            System.out.println(
                (Files.exists(it) ? "  wrote " : "  MISSING ") + home.relativize(it)));
    return learnt.stream().allMatch(Files::exists) ? 0 : 1;
  }

  private static int run(Wish wish, Path home) {
    StackConfig config = StackConfig.local(home, System.getenv()).without(wish.without());
    if (wish.fresh()) {
      Stack.clear(config);
    }
    System.out.println("Starting the stack");
    try (Stack stack = Stack.start(config)) {
      if (wish.demo()) {
        tell(stack);
        if (!wish.stay()) {
          return 0;
        }
      }
      System.out.println(Welcome.to(stack));
      return stack
          .awaitTrouble()
          .map(
              trouble -> {
                System.err.println(trouble.getMessage());
                return 1;
              })
          .orElse(0);
    }
  }

  private static void tell(Stack stack) {
    try {
      Demo.tell(stack.addresses());
    } catch (RuntimeException e) {
      String why = stack.isStopping() ? "it was stopped" : String.valueOf(e.getMessage());
      throw new StackFailure(
          "The demo could not be told to its end: %s%nThe logs of the services are in %s."
              .formatted(why, stack.config().logs()),
          e);
    }
  }

  /**
   * Before the first logger is made: what Kafka and the issuer have to say goes to a file, warnings
   * and worse only.
   */
  private static void quietLogsInto(Path folder) {
    Folders.make(folder);
    System.setProperty(
        "org.slf4j.simpleLogger.logFile", folder.resolve("infrastructure.log").toString());
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
    System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
    System.setProperty("org.slf4j.simpleLogger.dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSX");
  }

  /**
   * What the command line asks for.
   *
   * @param demo tell the story
   * @param train let the services learn from it
   * @param stay stay up after it
   * @param fresh begin with nothing
   * @param without services left out
   */
  record Wish(boolean demo, boolean train, boolean stay, boolean fresh, Set<Service> without) {

    static Wish from(String... args) {
      boolean demo = false;
      boolean train = false;
      boolean stay = false;
      boolean fresh = false;
      Set<Service> without = EnumSet.noneOf(Service.class);
      Deque<String> rest = new ArrayDeque<>(List.of(args));
      while (!rest.isEmpty()) {
        String argument = rest.pop();
        switch (argument) {
          case "demo" -> demo = true;
          case "train" -> train = true;
          case "--stay" -> stay = true;
          case "--fresh" -> fresh = true;
          case "--without" -> without.add(service(rest.isEmpty() ? "" : rest.pop()));
          default ->
              throw new StackFailure("./run doesn't know '" + argument + "'; see ./run --help");
        }
      }
      return new Wish(demo, train, stay, fresh, without);
    }

    private static Service service(String name) {
      return Service.named(name)
          .orElseThrow(
              () ->
                  new StackFailure(
                      "--without needs tender-service, evaluation-service or contract-monitoring-service"));
    }
  }
}
