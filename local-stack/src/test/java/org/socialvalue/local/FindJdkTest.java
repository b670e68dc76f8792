package org.socialvalue.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindJdkTest {

  @Test
  void javaHomeIsTakenWhenItFits(@TempDir Path folder) throws Exception {
    Path jdk = jdk(folder.resolve("with space"), "openjdk version \"25.0.3\" 2026-04-21 LTS");

    assertThat(found(Map.of("JAVA_HOME", jdk.toString(), "JDK_PLACES", ""))).isEqualTo(jdk + "\n");
  }

  @Test
  void anOlderJavaHomeIsPassedOverForOneThatFits(@TempDir Path folder) throws Exception {
    Path old = jdk(folder.resolve("old"), "openjdk version \"17.0.15\" 2025-04-15");
    Path older = jdk(folder.resolve("older"), "java version \"1.8.0_252\"");
    Path newer = jdk(folder.resolve("newer"), "openjdk version \"250\" 2226-01-01");
    Path right = jdk(folder.resolve("right"), "openjdk version \"25-ea\" 2025-09-16");
    Files.createDirectories(folder.resolve("empty"));
    String places =
        String.join(
            "\n", folder.resolve("empty") + "", older + "", newer + "", right + "", old + "");

    assertThat(found(Map.of("JAVA_HOME", old.toString(), "JDK_PLACES", places)))
        .isEqualTo(right + "\n");
  }

  @Test
  void aRuntimeWithoutCompilerIsNoJdkAndNoneAtAllIsSaidInOneLine(@TempDir Path folder)
      throws Exception {
    Path runtime = jdk(folder.resolve("runtime"), "openjdk version \"25\" 2025-09-16");
    Files.delete(runtime.resolve("bin/javac"));

    assertThat(found(Map.of("JAVA_HOME", runtime.toString(), "JDK_PLACES", "")))
        .startsWith("No JDK 25 found")
        .contains("JAVA_HOME")
        .hasLineCount(1);
  }

  private static Path jdk(Path home, String version) throws IOException {
    Path bin = Files.createDirectories(home.resolve("bin"));
    for (String program : new String[] {"java", "javac"}) {
      Path file = bin.resolve(program);
      Files.writeString(file, "#!/bin/sh\necho '" + version + "' >&2\n");
      assertThat(file.toFile().setExecutable(true)).isTrue();
    }
    return home;
  }

  /** With a PATH on which there is no java, whatever this machine has. */
  private static String found(Map<String, String> environment)
      throws IOException, InterruptedException {
    Path script = Path.of("..", ".mvn", "find-jdk.sh").toAbsolutePath();
    Path tools = Files.createTempDirectory("tools");
    for (String tool : new String[] {"sed", "head"}) {
      for (String place : new String[] {"/bin/", "/usr/bin/"}) {
        if (Files.exists(Path.of(place + tool)) && !Files.exists(tools.resolve(tool))) {
          Files.createSymbolicLink(tools.resolve(tool), Path.of(place + tool));
        }
      }
    }
    ProcessBuilder shell =
        new ProcessBuilder("/bin/sh", "-c", ". '" + script + "'; find_jdk && echo \"$JAVA_HOME\"");
    shell.environment().clear();
    shell.environment().put("PATH", tools.toString());
    shell.environment().put("HOME", tools.toString());
    shell.environment().putAll(environment);
    Process process = shell.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
