package org.socialvalue.kit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * Gives each operation an example of what is asked and of what is answered: the one that was
 * recorded from a real answer, in {@code openapi/examples.json} of the service, else the one that
 * all services share, in {@code openapi/house-examples.json}, else one that is made of the schema.
 */
final class Examples {

  private static final String RECORDED = "openapi/examples.json";
  private static final String OF_ALL = "openapi/house-examples.json";

  private final JsonNode recorded = read(RECORDED);
  private final JsonNode ofAll = read(OF_ALL);
  private final Making making;

  private Examples(OpenAPI api) {
    this.making = new Making(Schemas.components(api), SampleWords.load());
  }

  static void writeInto(OpenAPI api) {
    var examples = new Examples(api);
    Schemas.operations(api).forEach(examples::write);
  }

  private static JsonNode read(String file) {
    var loader = Thread.currentThread().getContextClassLoader();
    try (var in = loader.getResourceAsStream(file)) {
      return in == null ? JsonNodeFactory.instance.objectNode() : new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of each kind. */
  static Map<String, Example> ofConflicts() {
    var examples = new LinkedHashMap<String, Example>();
    read(OF_ALL)
        .path("conflicts")
        .properties()
        .forEach(
            one ->
                examples.put(
                    one.getKey(),
                    OASFactory.createExample()
                        .summary(one.getValue().path("summary").textValue())
                        .value(one.getValue().path("value"))));
    return examples;
  }

  private void write(Operation operation) {
    var name = String.valueOf(operation.getOperationId());
    var mine = recorded.has(name) ? recorded.path(name) : ofAll.path(name);
    if (operation.getRequestBody() != null) {
      write(operation.getRequestBody().getContent(), mine.path("request"));
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (status.startsWith("2")) {
                write(response.getContent(), mine.path(status));
              }
            });
  }

  private void write(@Nullable Content content, JsonNode known) {
    if (content == null || content.getMediaTypes() == null) {
      return;
    }
    content
        .getMediaTypes()
        .forEach(
            (type, media) -> {
              if (media.getExample() == null && media.getExamples() == null) {
                write(type, media, known);
              }
            });
  }

  private void write(String type, MediaType media, JsonNode known) {
    if (type.endsWith("json")) {
      if (!known.isMissingNode()) {
        media.setExample(known);
      } else if (media.getSchema() != null) {
        media.setExample(making.of(media.getSchema()));
      }
    } else if (known.isTextual() && type.startsWith("text/")) {
      media.setExample(known.textValue());
    }
  }
}
