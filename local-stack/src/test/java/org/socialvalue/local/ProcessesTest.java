package org.socialvalue.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialvalue.local.infra.EmbeddedPostgres;

class ProcessesTest {

  private Process sleeper = sleeper();

  @BeforeEach
  void sleep() {
    sleeper.destroyForcibly();
    sleeper = sleeper();
  }

  @AfterEach
  void wake() {
    sleeper.destroyForcibly();
  }

  @Test
  void whatAnEarlierRunLeftIsEnded(@TempDir Path folder) {
    new Processes(folder).remember("tender-service", sleeper.toHandle(), "sleep 61");

    assertThat(new Processes(folder).endOrphans()).containsExactly("tender-service");
    assertThat(sleeper.isAlive()).isFalse();
    assertThat(folder).doesNotExist();
  }

  @Test
  void aProcessOfAnotherProgramWithTheSameIdIsLeftAlone(@TempDir Path folder) {
    new Processes(folder).remember("tender-service", sleeper.toHandle(), "quarkus-run.jar");

    assertThat(new Processes(folder).endOrphans()).isEmpty();
    assertThat(sleeper.isAlive()).isTrue();
    assertThat(folder).doesNotExist();
  }

  @Test
  void aProcessThatBeganAtAnotherMomentIsLeftAlone(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("tender-service"),
        "%d\n%s\nsleep 61\n".formatted(sleeper.pid(), Instant.EPOCH));

    assertThat(new Processes(folder).endOrphans()).isEmpty();
    assertThat(sleeper.isAlive()).isTrue();
  }

  @Test
  @SuppressWarnings("resource") // left running, as after kill -9
  void aDatabaseLeftBehindIsEndedAndItsLockRemoved(@TempDir Path folder) {
    Path data = folder.resolve("data");
    Path log = folder.resolve("log");
    EmbeddedPostgres.kept(0, data, log).databases().create("tender");

    assertThat(Processes.endPostgresOn(data)).isTrue();
    assertThat(Processes.endPostgresOn(data)).isFalse();
    assertThat(data.resolve("postmaster.pid")).doesNotExist();
  }

  @Test
  void aLockWhoseProcessIsNoDatabaseIsRemovedAndTheProcessLeftAlone(@TempDir Path data)
      throws IOException {
    Files.writeString(data.resolve("postmaster.pid"), sleeper.pid() + "\n" + data + "\n");

    assertThat(Processes.endPostgresOn(data)).isFalse();
    assertThat(sleeper.isAlive()).isTrue();
    assertThat(data.resolve("postmaster.pid")).doesNotExist();
  }

  private static Process sleeper() {
    try {
      return new ProcessBuilder("sleep", "61").start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
