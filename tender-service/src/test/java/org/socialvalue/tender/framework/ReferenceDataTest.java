package org.socialvalue.tender.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceDataTest {

  @Test
  void a_council_brings_its_own_files_and_keeps_the_rest(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("authorities.json"),
        "[{\"id\": \"elsewhere\", \"name\": \"Elsewhere Council\", \"area\": \"northmoor\"}]");

    var data = new ReferenceData(Optional.of(folder));

    assertThat(data.authority("elsewhere")).isPresent();
    assertThat(data.authority("wealdshire")).isEmpty();
    assertThat(data.hasRegime("LIGHT_TOUCH")).isTrue();
  }
}
