package org.socialvalue.kit.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {

  @Test
  void what_a_crash_left_goes_when_the_next_comes_in_and_what_still_comes_in_stays(
      @TempDir Path folder) throws Exception {
    var incoming = Files.createDirectories(folder.resolve("incoming"));
    var left = Files.writeString(incoming.resolve(UUID.randomUUID().toString()), "half");
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    var coming = Files.writeString(incoming.resolve(UUID.randomUUID().toString()), "half");

    var next = UUID.randomUUID();
    new FolderStore(folder).begin(next).close();

    assertThat(left).doesNotExist();
    assertThat(coming).exists();
    assertThat(incoming.resolve(next.toString())).exists();
  }

  /** Linux's device on which there is never any room stands for a disk that has none left. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void without_room_it_is_told_as_the_stores_failure_and_nothing_is_kept(@TempDir Path folder)
      throws Exception {
    var incoming = Files.createDirectories(folder.resolve("incoming"));
    var id = UUID.randomUUID();
    Files.createSymbolicLink(incoming.resolve(id.toString()), Path.of("/dev/full"));
    var store = new FolderStore(folder);

    try (var into = store.begin(id)) {
      assertThatThrownBy(() -> into.write(new byte[100_000])).isInstanceOf(NotKept.class);
    }
    store.discard(id);

    assertThat(incoming).isEmptyDirectory();
    assertThatThrownBy(() -> store.keep(id)).isInstanceOf(NotKept.class);
  }

  @Test
  void what_was_kept_is_read_back_byte_for_byte(@TempDir Path folder) throws Exception {
    var id = UUID.randomUUID();
    var store = new FolderStore(folder);
    try (var into = store.begin(id)) {
      into.write("half ".getBytes(UTF_8));
      into.write('!');
    }
    assertThatThrownBy(() -> store.open(id)).isInstanceOf(NoSuchFileException.class);
    store.keep(id);

    try (var back = store.open(id)) {
      assertThat(back).hasContent("half !");
    }
    assertThat(folder.resolve("incoming")).isEmptyDirectory();
  }
}
