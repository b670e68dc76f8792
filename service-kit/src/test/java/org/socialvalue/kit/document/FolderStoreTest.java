package org.socialvalue.kit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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
}
