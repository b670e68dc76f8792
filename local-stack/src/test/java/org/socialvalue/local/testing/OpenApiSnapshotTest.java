package org.socialvalue.local.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiSnapshotTest {

  @Test
  void howLinesEndIsNoDrift(@TempDir Path folder) {
    OpenApiSnapshot snapshot = OpenApiSnapshot.in(folder, "tender-service");
    snapshot.check("openapi: 3.1.0\r\npaths: {}\r\n", true);

    assertThatCode(() -> snapshot.check("openapi: 3.1.0\npaths: {}", false))
        .doesNotThrowAnyException();
  }

  @Test
  void driftNamesTheFirstLineAndHowToTakeItOver(@TempDir Path folder) {
    OpenApiSnapshot snapshot = OpenApiSnapshot.in(folder, "tender-service");
    snapshot.check("openapi: 3.1.0\npaths: {}\n", true);

    assertThatThrownBy(() -> snapshot.check("openapi: 3.1.0\npaths: {a: b}\n", false))
        .hasMessageContaining("from line 2")
        .hasMessageContaining("generated: paths: {a: b}")
        .hasMessageContaining("-pl tender-service -Dopenapi.update=true");
  }
}
