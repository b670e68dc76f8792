package org.socialvalue.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be rolled out of {@code k8s} builds and keeps the rules. */
class ManifestsTest {

  private static final Path TREE = Kustomize.TREE;

  static List<Path> builds() throws IOException {
    return Stream.concat(
            Stream.of(TREE.resolve("base")),
            Stream.concat(folders(TREE.resolve("overlays")), folders(TREE.resolve("tests"))))
        .toList();
  }

  static List<Path> components() throws IOException {
    return folders(TREE.resolve("components")).toList();
  }

  @ParameterizedTest
  @MethodSource("builds")
  void it_builds_and_keeps_every_rule(Path folder) {
    var build = Build.of(Kustomize.build(folder));

    assertThat(build.all("Deployment")).hasSize(3);
    assertThat(Checks.faults(build)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("components")
  void each_component_says_what_it_is_and_is_built_alone_and_with_all(Path component)
      throws IOException {
    assertThat(component.resolve("README.md")).isNotEmptyFile();

    var named = "../../components/" + component.getFileName();
    var tests =
        folders(TREE.resolve("tests"))
            .map(folder -> text(folder.resolve("kustomization.yaml")))
            .filter(it -> it.contains(named + "\n"))
            .toList();
    assertThat(tests).as("builds in k8s/tests with %s", named).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void each_secret_that_something_reads_is_listed_for_whoever_creates_them() throws IOException {
    var everything = Build.of(Kustomize.build(TREE.resolve("tests/everything")));
    var readme = Files.readString(TREE.resolve("README.md"));

    assertThat(Matching.secrets(everything))
        .isNotEmpty()
        .allSatisfy(secret -> assertThat(readme).contains("`" + secret + "`"));
  }

  private static Stream<Path> folders(Path in) throws IOException {
    try (var found = Files.list(in)) {
      return found.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
