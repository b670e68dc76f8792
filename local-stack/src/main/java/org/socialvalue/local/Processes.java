package org.socialvalue.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.socialvalue.local.infra.Folders;

/**
 * Remembers on disk which processes a stack has started, so that one that comes after it was killed
 * finds them. A process id alone proves nothing, since the system gives it out again: a remembered
 * process is ended only if it also began at the remembered moment and its command line names the
 * same program.
 */
final class Processes {

  /**
   * The system derives the moment a process began from its clock, which may have been set since.
   */
  private static final Duration CLOCK_MAY_HAVE_MOVED = Duration.ofSeconds(5);

  static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Path folder;

  Processes(Path folder) {
    this.folder = folder;
  }

  /**
   * @param name by which people know it
   * @param process that was started
   * @param program what its command line names
   */
  void remember(String name, ProcessHandle process, String program) {
    String began = process.info().startInstant().map(Instant::toString).orElse("");
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve(name), "%d\n%s\n%s\n".formatted(process.pid(), began, program));
    } catch (IOException e) {
      throw new UncheckedIOException("could not note the process of " + name, e);
    }
  }

  void forget(String name) {
    try {
      Files.deleteIfExists(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException("could not forget the process of " + name, e);
    }
  }

  /** Ends what an earlier stack left running. Gives the names of those it found alive. */
  List<String> endOrphans() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Map<String, ProcessHandle> orphans = new TreeMap<>();
    try (Stream<Path> notes = Files.list(folder)) {
      for (Path note : notes.toList()) {
        remembered(Files.readAllLines(note))
            .ifPresent(process -> orphans.put(String.valueOf(note.getFileName()), process));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + folder, e);
    }
    orphans.values().forEach(ProcessHandle::destroy);
    orphans.values().forEach(Processes::end);
    Folders.delete(folder);
    return List.copyOf(orphans.keySet());
  }

  /**
   * Ends a PostgreSQL that still works on the folder, as it is after its starter was killed, and
   * removes its lock.
   *
   * @return whether one was found alive
   */
  static boolean endPostgresOn(Path data) {
    Path lock = data.resolve("postmaster.pid");
    if (!Files.exists(lock)) {
      return false;
    }
    try {
      List<String> lines = Files.readAllLines(lock);
      Optional<ProcessHandle> server =
          lines.isEmpty() ? Optional.empty() : alive(lines.getFirst(), data.toString());
      if (server.isPresent()) {
        shutDownFast(server.get());
        waitFor(server.get(), PATIENCE);
        end(server.get());
      }
      Files.deleteIfExists(lock);
      return server.isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + lock, e);
    }
  }

  /** Ends a PostgreSQL that works on the folder, and all its processes, as a crash would. */
  static void killPostgresOn(Path data) {
    try {
      List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
      ProcessHandle server =
          alive(lines.getFirst(), data.toString())
              .orElseThrow(() -> new IllegalStateException("no PostgreSQL runs on " + data));
      List<ProcessHandle> workers = server.descendants().toList();
      server.destroyForcibly();
      workers.forEach(ProcessHandle::destroyForcibly);
      waitFor(server, PATIENCE);
      workers.forEach(worker -> waitFor(worker, PATIENCE));
    } catch (IOException e) {
      throw new UncheckedIOException("could not read which PostgreSQL runs on " + data, e);
    }
  }

  /** Asks it to end, and makes it end if it hasn't after a while. */
  static void end(ProcessHandle process) {
    end(process, PATIENCE);
  }

  /** The same for one that takes longer to end. */
  static void end(ProcessHandle process, Duration patience) {
    process.destroy();
    if (!waitFor(process, patience)) {
      process.destroyForcibly();
      waitFor(process, PATIENCE);
    }
  }

  private static Optional<ProcessHandle> remembered(List<String> note) {
    if (note.size() < 3) {
      return Optional.empty();
    }
    String began = note.get(1);
    return alive(note.get(0), note.get(2))
        .filter(
            process ->
                began.isBlank()
                    || process
                        .info()
                        .startInstant()
                        .map(start -> near(start, Instant.parse(began)))
                        .orElse(true));
  }

  private static boolean near(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(CLOCK_MAY_HAVE_MOVED) < 0;
  }

  private static Optional<ProcessHandle> alive(String pid, String program) {
    try {
      return ProcessHandle.of(Long.parseLong(pid.strip()))
          .filter(ProcessHandle::isAlive)
          .filter(process -> commandLine(process).contains(program));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Java shortens long ones where it reads them itself, so the system is asked first. */
  static String commandLine(ProcessHandle process) {
    try {
      return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
          .replace('\0', ' ');
    } catch (IOException | RuntimeException e) {
      return process.info().commandLine().orElse("");
    }
  }

  /** PostgreSQL takes SIGTERM as 'when everyone has gone', and SIGINT as 'now, and properly'. */
  private static void shutDownFast(ProcessHandle postgres) throws IOException {
    try {
      new ProcessBuilder("kill", "-INT", String.valueOf(postgres.pid())).start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean waitFor(ProcessHandle process, Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return !process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }
}
