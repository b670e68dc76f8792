package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socialvalue.local.Service;

/** The list of components that is built with a service lists what the service runs. */
class ComponentsIT {

  @ParameterizedTest
  @EnumSource
  void every_library_of_a_service_is_in_its_list(Service service) throws IOException {
    // Given
    var target = Path.of("..", service.module(), "target");
    var list =
        new ObjectMapper()
            .readTree(target.resolve(service.module() + "-components.cdx.json").toFile());
    var listed = new TreeSet<String>();
    list.path("components").forEach(component -> listed.add(jar(component)));

    // Then
    assertThat(list.path("bomFormat").asText()).isEqualTo("CycloneDX");
    assertThat(list.at("/metadata/component/name").asText()).isEqualTo(service.module());
    assertThat(listed).containsAll(packaged(target.resolve("quarkus-app/lib")));
    assertThat(list.path("components"))
        .extracting(component -> component.path("name").asText())
        .contains("quarkus-rest", "quarkus-oidc", "kafka-clients", "postgresql", "flyway-core");
    // And can be looked up: by where it comes from, under which licence, and what its bytes are
    assertThat(list.path("components"))
        .allSatisfy(
            component -> {
              assertThat(component.path("purl").asText()).startsWith("pkg:maven/");
              assertThat(component.path("hashes")).as(component.toString()).isNotEmpty();
            });
  }

  private static String jar(JsonNode component) {
    var purl = component.path("purl").asText();
    var classifier =
        purl.contains("classifier=") ? "-" + purl.replaceFirst(".*classifier=([^&]+).*", "$1") : "";
    return component.path("group").asText()
        + "."
        + component.path("name").asText()
        + "-"
        + component.path("version").asText()
        + classifier
        + ".jar";
  }

  private static Set<String> packaged(Path libraries) throws IOException {
    try (var files = Files.walk(libraries)) {
      var names = new TreeSet<String>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jar"))
          .forEach(names::add);
      return names;
    }
  }
}
