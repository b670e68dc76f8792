package org.socialvalue.local.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergedApiTest {

  private static final String DOCUMENT =
      """
      openapi: 3.1.0
      info: {title: NAME service, version: 0.1.0, description: "About NAME.\\n\\n## How\\n"}
      servers: [{url: 'http://NAME', description: here}]
      tags: [{name: NAME, description: of NAME}, {name: Rules, description: all have}]
      paths:
        /v1/NAME: {get: {operationId: list_NAME, tags: [NAME], responses: {'200': {$ref: '#/components/responses/Lines'}}}}
        /v1/rules: {get: {operationId: listRules, tags: [Rules], responses: {'200': {$ref: '#/components/responses/Rules'}}}}
      components:
        responses:
          Lines: {description: Lines, content: {application/json: {schema: {$ref: '#/components/schemas/Lines'}}}}
          Rules: {description: Rules}
        schemas:
          Lines: {type: array, items: {$ref: '#/components/schemas/Line'}}
          Line: {type: NAME}
          Text: {type: string}
      """;

  @Test
  void eachPathNamesItsServersAndWhatAllHaveAlikeStandsOnce() {
    var merged = merged(of("one"), of("two"));
    assertThat(merged.get("paths").properties())
        .extracting(Map.Entry::getKey)
        .containsExactly("/v1/one", "/v1/rules", "/v1/two");
    assertThat(merged.at("/paths/~1v1~1one/servers").findValuesAsText("url"))
        .containsExactly("http://one");
    assertThat(merged.at("/paths/~1v1~1rules/servers").findValuesAsText("url"))
        .containsExactly("http://one", "http://two");
    assertThat(merged.get("tags").findValuesAsText("name")).containsExactly("one", "two", "Rules");
    assertThat(merged.at("/info/description").asText())
        .contains("About one.", "About two.", "## How");
  }

  @Test
  void whatDiffersAndWhateverRefersToItIsNamedAfterItsService() {
    var merged = merged(of("one"), of("two"));
    assertThat(merged.at("/components/schemas").properties())
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrder("LinesOfOne", "LineOfOne", "LinesOfTwo", "LineOfTwo", "Text");
    assertThat(merged.at("/components/schemas/LinesOfTwo/items/$ref").asText())
        .isEqualTo("#/components/schemas/LineOfTwo");
    assertThat(merged.at("/paths/~1v1~1two/get/responses/200/$ref").asText())
        .isEqualTo("#/components/responses/LinesOfTwo");
  }

  @Test
  void whatClashesIsRefused() {
    assertThatThrownBy(() -> merged(of("one"), of("two").replace("list_two", "list_one")))
        .hasMessageContaining("Two services have an operation 'list_one'");
    assertThatThrownBy(
            () ->
                merged(
                    of("one"), of("two").replace("operationId: listRules", "operationId: rules")))
        .hasMessageContaining("Two services have /v1/rules");
    assertThatThrownBy(() -> merged(of("one"), of("two").replace("all have", "two has")))
        .hasMessageContaining("Two services have a tag 'Rules'");
  }

  private static String of(String name) {
    return DOCUMENT.replace("NAME", name);
  }

  private static JsonNode merged(String one, String two) {
    var documents = new LinkedHashMap<String, ObjectNode>();
    documents.put("One", parsed(one));
    documents.put("Two", parsed(two));
    return MergedApi.of(documents);
  }

  private static ObjectNode parsed(String yaml) {
    try {
      return (ObjectNode) new YAMLMapper().readTree(yaml);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(yaml, e);
    }
  }
}
