package org.socialvalue.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docker-compose.yml} and the Dockerfiles, as far as they can be held without an engine. */
class ContainersTest {

  private static final Path COMPOSE = Path.of("../docker-compose.yml");
  private static final Set<String> SERVICES =
      Set.of("tender-service", "evaluation-service", "contract-monitoring-service");

  @Test
  void what_compose_asks_of_the_environment_is_in_the_example_and_nothing_else()
      throws IOException {
    var asked = found("\\$\\{([A-Z_]+)", Files.readString(COMPOSE));
    var example = found("(?m)^([A-Z_]+)=", Files.readString(Path.of("../.env.example")));

    assertThat(asked).containsAll(example);
    // What has a value without being asked for may be left out.
    asked.removeAll(found("\\$\\{([A-Z_]+):-", Files.readString(COMPOSE)));
    assertThat(example).containsAll(asked);
  }

  @Test
  void no_secret_stands_in_compose() throws IOException {
    for (var service : compose().path("services")) {
      service
          .path("environment")
          .properties()
          .forEach(
              it -> {
                if (it.getKey().matches(".*(PASSWORD|_KEYS)$")) {
                  assertThat(it.getValue().asText()).as(it.getKey()).matches("\\$\\{[A-Z_]+:.*}");
                }
              });
    }
  }

  @Test
  void everything_in_compose_has_limits_and_says_when_it_is_well() throws IOException {
    compose()
        .path("services")
        .properties()
        .forEach(
            it -> {
              var service = it.getValue();
              var limits = service.at("/deploy/resources/limits");
              if (!SERVICES.contains(it.getKey())) {
                assertThat(limits.path("memory").asText()).as(it.getKey()).isNotEmpty();
              }
              if (!it.getKey().equals("topics")) {
                assertThat(service.has("healthcheck")).as(it.getKey()).isTrue();
              }
            });
    var shared = compose().path("x-service");
    assertThat(shared.at("/deploy/resources/limits/memory").asText()).isNotEmpty();
    assertThat(shared.path("read_only").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tender-service", "evaluation-service", "contract-monitoring-service"})
  void an_image_runs_as_a_numbered_user_and_brings_the_packaged_application(String service)
      throws IOException {
    var file = Files.readString(Path.of("..", service, "src/main/docker/Dockerfile.jvm"));
    var lines = file.lines().toList();
    var last = lines.subList(lines.lastIndexOf("FROM ${BASE}"), lines.size());

    assertThat(last).contains("USER 10001:10001").noneMatch(line -> line.startsWith("RUN"));
    assertThat(file)
        .contains("org.opencontainers.image.title=\"" + service + "\"")
        .contains("COPY target/quarkus-app/ ./")
        .doesNotContain("mvnw package -")
        .doesNotContain("ENV ");
    assertThat(modules(file)).isEqualTo(modules(dockerfile("tender-service")));
  }

  private static List<String> modules(String file) {
    return file.lines().filter(line -> line.contains("--add-modules")).toList();
  }

  private static String dockerfile(String service) throws IOException {
    return Files.readString(Path.of("..", service, "src/main/docker/Dockerfile.jvm"));
  }

  private static JsonNode compose() throws IOException {
    return new YAMLMapper().readTree(Files.readString(COMPOSE));
  }

  private static Set<String> found(String pattern, String text) {
    var all = new HashSet<String>();
    var matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      all.add(matcher.group(1));
    }
    return all;
  }
}
