package org.socialvalue.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncApiTest {

  private static final Path FRAME = Path.of("src/main/asyncapi/frame.yaml");
  private static final Path FILE = Path.of("asyncapi.yaml");
  private static final Path README = Path.of("README.md");
  private static final String MADE =
      "# Made of the frame in src/main/asyncapi, the schemas and the samples; after a change:\n"
          + "# ./mvnw -pl event-contracts test -Dasyncapi.update=true\n";

  private static final YAMLMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder()
                  .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                  .disable(YAMLGenerator.Feature.SPLIT_LINES)
                  .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                  .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                  .stringQuotingChecker(new DatesStayTexts())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final ObjectNode made = AsyncApiDocument.of(frame());

  static List<ObjectNode> messages() {
    return AsyncApiDocument.of(frame())
        .at("/components/messages")
        .valueStream()
        .map(ObjectNode.class::cast)
        .toList();
  }

  @Test
  void theDocumentIsWhatFrameSchemasAndSamplesMake() throws IOException {
    kept(FILE, MADE + YAML.writeValueAsString(made));
  }

  @Test
  void theTableOfEventsIsMadeOfTheDocument() throws IOException {
    var readme = Files.readString(README);
    kept(README, EventTable.in(readme, made));
  }

  @Test
  void everyReferenceLeadsSomewhereInside() {
    var refs = made.findValuesAsText("$ref");
    assertThat(refs).allMatch(ref -> ref.startsWith("#/"));
    assertThat(refs).filteredOn(ref -> made.at(ref.substring(1)).isMissingNode()).isEmpty();
  }

  @Test
  void everyEventIsThereAndNoOther() {
    assertThat(messages().stream().map(message -> message.get("name").textValue()))
        .containsExactlyInAnyOrderElementsOf(Events.ALL.keySet());
  }

  @ParameterizedTest
  @MethodSource("messages")
  void anExampleKeepsTheSchemasAsTheDocumentHasThem(ObjectNode message) {
    var example = message.at("/examples/0");
    var record = message.at("/payload/$ref").textValue();
    assertThat(faults(record, example.get("payload"))).isEmpty();
    assertThat(faults("#/components/schemas/CloudEventHeaders", example.get("headers"))).isEmpty();

    ((ObjectNode) example.get("headers")).remove("ce_id");
    assertThat(faults("#/components/schemas/CloudEventHeaders", example.get("headers")))
        .isNotEmpty();
    ((ObjectNode) example.get("payload")).removeAll();
    assertThat(faults(record, example.get("payload"))).isNotEmpty();
  }

  @Test
  void anEventWithoutAKeyIsRefused() {
    var frame = frame();
    ((ObjectNode) frame.get("keys")).remove("bidScored");
    assertThatThrownBy(() -> AsyncApiDocument.of(frame)).hasMessageContaining("bidScored");
  }

  @ParameterizedTest
  @MethodSource("messages")
  void aPayloadThatHoldsTheKeyAlwaysDoes(ObjectNode message) {
    if (message.has(AsyncApiDocument.FIELD_OF_KEY)) {
      var schema = made.at(message.at("/payload/$ref").textValue().substring(1));
      assertThat(schema.get("required")).contains(message.get(AsyncApiDocument.FIELD_OF_KEY));
    }
  }

  /** As a reader of AsyncAPI takes it, in JSON Schema's draft 7. */
  private List<String> faults(String ref, JsonNode value) {
    var schema = made.objectNode().put("$ref", ref);
    schema.set("components", made.get("components"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
        .getSchema(schema)
        .validate(value.toString(), InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static void kept(Path file, String now) throws IOException {
    if (Boolean.getBoolean("asyncapi.update")) {
      Files.writeString(file, now);
    }
    assertThat(file)
        .as("./mvnw -pl event-contracts test -Dasyncapi.update=true writes it")
        .content()
        .isEqualTo(now);
  }

  private static ObjectNode frame() {
    try {
      return (ObjectNode) YAML.readTree(Files.readString(FRAME));
    } catch (IOException e) {
      throw new AssertionError(FRAME + " can't be read", e);
    }
  }

  /** A date without quotes is a date, and not a text, to many readers of YAML. */
  private static final class DatesStayTexts extends StringQuotingChecker.Default {
    @Override
    public boolean needToQuoteValue(String value) {
      return super.needToQuoteValue(value)
          || (!value.isEmpty() && Character.isDigit(value.charAt(0)));
    }
  }
}
