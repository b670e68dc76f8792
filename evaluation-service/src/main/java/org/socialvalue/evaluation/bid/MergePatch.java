package org.socialvalue.evaluation.bid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.IntStream;
import org.socialvalue.kit.problem.Refused;

/**
 * JSON merge patch (RFC 7396): objects are merged, null removes, all else replaces, lists whole.
 */
final class MergePatch {

  private static final String QUESTION = "questionId";

  private MergePatch() {}

  static JsonNode apply(JsonNode target, JsonNode patch) {
    if (!(patch instanceof ObjectNode changes)) {
      return patch;
    }
    var merged =
        target instanceof ObjectNode object
            ? object.deepCopy()
            : JsonNodeFactory.instance.objectNode();
    for (var change : changes.properties()) {
      if (change.getValue().isNull()) {
        merged.remove(change.getKey());
      } else {
        var before = merged.path(change.getKey());
        merged.set(change.getKey(), apply(before, change.getValue()));
      }
    }
    return merged;
  }

  /** The same for the one answer to a question, which begins where there is none. */
  static JsonNode applyToAnswer(JsonNode content, String questionId, JsonNode patch) {
    ArrayNode answers = content.withArray("answers");
    int at =
        IntStream.range(0, answers.size())
            .filter(i -> questionId.equals(answers.get(i).path(QUESTION).asText()))
            .findFirst()
            .orElse(-1);
    var before = at < 0 ? JsonNodeFactory.instance.objectNode() : answers.get(at);
    var merged = (ObjectNode) apply(before, patch);
    if (!merged.path(QUESTION).asText(questionId).equals(questionId)) {
      throw Refused.invalid("/" + QUESTION, "is not the question of the path");
    }
    merged.put(QUESTION, questionId);
    if (at < 0) {
      answers.add(merged);
    } else {
      answers.set(at, merged);
    }
    return content;
  }
}
