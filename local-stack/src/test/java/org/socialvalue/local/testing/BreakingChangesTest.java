package org.socialvalue.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BreakingChangesTest {

  private static final String DOCUMENT =
      """
      paths:
        /v1/notes:
          post:
            operationId: writeNote
            x-roles: [writer, editor]
            parameters:
            - {name: after, in: query, schema: {type: string}}
            requestBody:
              content:
                application/json:
                  schema: {$ref: '#/components/schemas/Note'}
            responses:
              "201":
                headers: {Location: {schema: {type: string}}}
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/NoteView'}
      components:
        schemas:
          Note:
            type: object
            required: [text]
            properties:
              text: {type: string, maxLength: 100}
              kind: {type: string, enum: [LONG, SHORT]}
              within: {$ref: '#/components/schemas/Note'}
          NoteView:
            type: object
            required: [text, at]
            properties:
              text: {type: string}
              at: {type: string, format: date-time}
              by: {type: [string, 'null']}
              kind: {type: string, enum: [LONG, SHORT]}
      """;

  @Test
  void whatStaysBreaksNothing() {
    assertThat(changes("Note:", "Note:")).isEmpty();
  }

  @Test
  void growingBreaksNothing() {
    assertThat(changes("maxLength: 100}", "maxLength: 200}\n        more: {type: string}"))
        .isEmpty();
    assertThat(changes("by: {type: [string, 'null']}", "by: {type: string}\n        new: {}"))
        .isEmpty();
    assertThat(changes("[writer, editor]", "[writer, editor, reader]")).isEmpty();
    assertThat(changes("        kind: {type: string, enum: [LONG, SHORT]}\n", ""))
        .as("the kind of the request is gone, and that of the answer")
        .hasSize(2);
  }

  @ParameterizedTest
  @MethodSource
  void whatWasPromisedIsMissed(String was, String is, String told) {
    assertThat(changes(was, is)).contains(told);
  }

  static Stream<Arguments> whatWasPromisedIsMissed() {
    var here = "POST /v1/notes";
    return Stream.of(
        Arguments.of("/v1/notes:", "/v1/papers:", here + " is gone"),
        Arguments.of("writeNote", "noteDown", here + " has another operationId"),
        Arguments.of("[writer, editor]", "[editor]", here + " can no longer be called by writer"),
        Arguments.of("name: after", "name: from", here + " no longer takes query after"),
        Arguments.of("in: query,", "in: query, required: true,", here + " needs query after"),
        Arguments.of("maxLength: 100", "maxLength: 99", here + " body/text has a lower maxLength"),
        Arguments.of("required: [text]", "required: [text, kind]", here + " body needs kind"),
        Arguments.of(
            "text: {type: string, maxLength: 100}",
            "words: {type: string}",
            here + " body no longer takes text"),
        Arguments.of("\"201\":", "\"200\":", here + " 201 is no longer answered"),
        Arguments.of("Location", "Link", here + " 201 no longer carries Location"),
        Arguments.of("[text, at]", "[text]", here + " 201 may be without at"),
        Arguments.of(
            "at: {type: string,",
            "at: {type: [string, 'null'],",
            here + " 201/at is [null, string] where it was [string]"),
        Arguments.of("date-time", "date", here + " 201/at has another format"),
        Arguments.of(
            "by: {type: [string, 'null']}",
            "of: {type: string}",
            here + " 201 no longer tells by"));
  }

  @Test
  void fewerValuesAreToldForRequestsAlone() {
    assertThat(changes("enum: [LONG, SHORT]", "enum: [LONG]"))
        .containsExactly("POST /v1/notes body/kind takes fewer values");
  }

  @ParameterizedTest
  @CsvSource({
    "1.4.2, 1.5.0, false",
    "1.4.2, 2.0.0, true",
    "0.3.1, 0.3.2, false",
    "0.3.1, 0.4.0, true",
    "0.3.1, 1.0.0, true",
    "2.0.0, 1.9.0, false",
    "1.10.0, 1.9.0, false"
  })
  void aVersionThatRisesFarEnoughMayBreakThem(String was, String is, boolean may) {
    assertThat(BreakingChanges.mayBreak(was, is)).isEqualTo(may);
  }

  private static List<String> changes(String was, String is) {
    var after = DOCUMENT.replace(was, is);
    return BreakingChanges.between(parsed(DOCUMENT), parsed(after));
  }

  private static JsonNode parsed(String yaml) {
    try {
      return new YAMLMapper().readTree(yaml);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(yaml, e);
    }
  }
}
