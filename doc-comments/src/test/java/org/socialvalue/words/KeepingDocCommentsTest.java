package org.socialvalue.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingDocCommentsTest {

  @Test
  void whatTheCodeSaysIsKeptInPlainWords(@TempDir Path folder) throws IOException {
    assertThat(
            kept(
                folder,
                """
                /**
                 * A share of a {@link java.util.List whole}; see {@code Other}.
                 *
                 * <p>C:\\ and {@link String#length()}, {@link Kind}.
                 *
                 * @param part in percent, over
                 *     two lines &amp; more
                 * @param kind which
                 */
                record Share(int part, Kind kind, int silent) {
                  /** How. */
                  enum Kind {
                    /** From the first. */
                    FIRST,
                    SECOND
                  }
                }
                """))
        .isEqualTo(
            Map.of(
                "Share", "A share of a whole; see Other.\n\nC:\\ and length, Kind.",
                "Share#part", "in percent, over two lines & more",
                "Share#kind", "which",
                "Share$Kind", "How.",
                "Share$Kind#FIRST", "From the first."));
  }

  @Test
  void codeWithoutCommentsKeepsNothing(@TempDir Path folder) throws IOException {
    assertThat(kept(folder, "record Share(int part) {}")).isEmpty();
  }

  private static Map<Object, Object> kept(Path folder, String code) throws IOException {
    var source = Files.writeString(folder.resolve("Share.java"), code);
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var task =
          compiler.getTask(
              null,
              files,
              null,
              List.of("-d", folder.toString()),
              null,
              files.getJavaFileObjects(source));
      task.setProcessors(List.of(new KeepingDocComments()));
      assertThat(task.call()).isTrue();
    }
    var written = folder.resolve(KeepingDocComments.FILE);
    var properties = new Properties();
    properties.load(new StringReader(Files.exists(written) ? Files.readString(written) : ""));
    return properties;
  }
}
