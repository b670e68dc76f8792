package org.socialvalue.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiDocumentsTest {

  private static final Path FOLDER = ProjectFolder.path().resolve("docs").resolve("openapi");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  @Test
  void theOneOfAllIsWhatTheServicesDocumentsMake() throws IOException {
    var documents = ApiDocuments.committed();
    if (Boolean.getBoolean("openapi.update")) {
      documents.writeMerged();
    }
    assertThat(documents.committedMerged())
        .as("docs/openapi/social-value.yaml; -Dopenapi.update=true writes it anew")
        .isEqualTo(documents.merged());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tender-service", "evaluation-service", "contract-monitoring-service"})
  void everyOperationOfJsonHasAnExampleOfWhatItTakesAndAnswersThatItsSchemaAllows(String name) {
    var document = ApiDocuments.committed().read(name);
    var faults = new ArrayList<String>();
    var examples = new AtomicInteger();
    for (var path : document.get("paths").properties()) {
      for (var operation : path.getValue()) {
        var id = operation.path("operationId").asText();
        Stream.concat(
                Stream.of(operation.path("requestBody")), operation.path("responses").valueStream())
            .flatMap(part -> part.path("content").properties().stream())
            .filter(media -> media.getKey().endsWith("json"))
            .forEach(
                media -> {
                  var schema = JSON.createObjectNode();
                  schema.putArray("allOf").add(media.getValue().get("schema"));
                  schema.set("components", document.get("components"));
                  var example = media.getValue().path("example");
                  if (example.isMissingNode()
                      && !media.getKey().startsWith("application/problem")) {
                    faults.add(id + " has none");
                  } else if (!example.isMissingNode()) {
                    examples.incrementAndGet();
                    FACTORY
                        .getSchema(schema)
                        .validate(example)
                        .forEach(fault -> faults.add(id + " " + fault));
                  }
                });
      }
    }
    assertThat(faults).isEmpty();
    assertThat(examples).hasPositiveValue();
  }

  /** A text that says no more than what its field is called is no example. */
  @ParameterizedTest
  @ValueSource(strings = {"tender-service", "evaluation-service", "contract-monitoring-service"})
  void everyTextOfAnExampleSaysSomething(String name) {
    var silent = new TreeMap<String, String>();
    for (var path : ApiDocuments.committed().read(name).get("paths").properties()) {
      for (var operation : path.getValue()) {
        var id = operation.path("operationId").asText();
        operation.findValues("example").forEach(example -> addSilent(example, "", id, silent));
      }
    }
    assertThat(silent)
        .as("fields without a sample in house-samples.properties, and where they stand")
        .isEmpty();
  }

  private static void addSilent(
      JsonNode example, String field, String operation, Map<String, String> silent) {
    if (example.isTextual()) {
      var text = example.textValue();
      if (text.equals(inWords(field)) || text.matches("sample(-1)?|SAMPLE|Words|words")) {
        silent.putIfAbsent(field, operation);
      }
    } else if (example.isArray()) {
      example.forEach(entry -> addSilent(entry, field, operation, silent));
    } else {
      example
          .properties()
          .forEach(
              part ->
                  addSilent(
                      part.getValue(),
                      part.getKey().equals("en") ? field : part.getKey(),
                      operation,
                      silent));
    }
  }

  /** {@code forWhom} as "For whom". */
  private static String inWords(String name) {
    var words = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  @ParameterizedTest
  @MethodSource("released")
  void aPromiseIsBrokenOnlyByAVersionThatSaysSo(String name) {
    var released = ApiDocuments.in(FOLDER.resolve("released")).read(name);
    var present = ApiDocuments.committed().read(name);
    var was = released.at("/info/version").asText();
    var is = present.at("/info/version").asText();

    var broken = BreakingChanges.between(released, present);

    if (!BreakingChanges.mayBreak(was, is)) {
      assertThat(broken)
          .as(
              "promises of %s %s that %s breaks: keep them, or raise"
                  + " quarkus.smallrye-openapi.info-version (see CONTRIBUTING.md)",
              name, was, is)
          .isEmpty();
    }
  }

  static Stream<String> released() throws IOException {
    try (var files = Files.list(FOLDER.resolve("released"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".yaml"))
          .map(file -> file.replace(".yaml", ""))
          .sorted()
          .toList()
          .stream();
    }
  }
}
