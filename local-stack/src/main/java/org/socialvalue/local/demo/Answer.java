package org.socialvalue.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service answered.
 *
 * @param asked the request in short, for people
 * @param body the JSON that came; an empty node where none did
 */
public record Answer(
    String asked, int status, JsonNode body, @Nullable String etag, @Nullable String location) {

  /** This answer, if it has the status that the story needs. */
  public Answer expect(int wanted) {
    if (status != wanted) {
      throw new IllegalStateException(
          "%s answered %d, not %d: %s".formatted(asked, status, wanted, body.toPrettyString()));
    }
    return this;
  }

  /** This answer, if what was asked for was done. */
  public Answer done() {
    if (status < 200 || status > 299) {
      throw new IllegalStateException(
          "%s answered %d: %s".formatted(asked, status, body.toPrettyString()));
    }
    return this;
  }

  /** The identifier of what was made or read. */
  public String id() {
    return text("id");
  }

  public String text(String field) {
    var value = body.at(field.startsWith("/") ? field : "/" + field);
    if (value.isMissingNode()) {
      throw new IllegalStateException(asked + " answered without " + field + ": " + body);
    }
    return value.asText();
  }

  /** The codes of the rules that spoke, each once, in their order. */
  public List<String> codes() {
    var codes = new ArrayList<String>();
    for (var finding : body.path("findings")) {
      var code = finding.path("code").asText();
      if (!codes.contains(code)) {
        codes.add(code);
      }
    }
    return codes;
  }
}
