package org.socialvalue.tender.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.socialvalue.kit.json.Change;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.problem.Overtaking;
import org.socialvalue.tender.project.StartProject;
import org.socialvalue.tender.publication.ContentDifferences;
import org.socialvalue.tender.publication.TenderContent;

/**
 * Brings a project and its draft up to a later notice, field by field: what the notice changes and
 * nobody has touched becomes what the notice says; what people wrote and the notice leaves as it
 * was stays. A field is one that the draft has at its top: its lots, say, as a whole.
 */
final class BringingUp {

  /** Keeps amounts to the penny as they are written: 750000.00 and not 7.5E+5. */
  private static final ObjectMapper MAPPER = exact();

  private final ObjectNode before;
  private final ObjectNode after;
  private final ObjectNode now;
  private final List<Change> theirs;
  private final List<Change> ours;

  /**
   * @param before what was read of the notices that were imported so far
   * @param after what is read of them and the one that came
   * @param project as it is described now
   * @param tender as it is written now
   */
  BringingUp(ReadNotice before, ReadNotice after, StartProject project, TenderContent tender) {
    this.before = tree(before.project(), before.tender());
    this.after = tree(after.project(), after.tender());
    this.now = tree(project, tender);
    this.theirs = ContentDifferences.between(this.before, this.after);
    this.ours = ContentDifferences.between(this.before, now);
  }

  /** Whether the notice says nothing that would change anything. */
  boolean isNothing() {
    return changes().isEmpty();
  }

  /** What the notice would change, such as {@code /tender/bidsDueBy}. */
  Set<String> changes() {
    return theirs.stream()
        .map(BringingUp::field)
        .filter(field -> !same(after, now, field))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What people have written where the notice says something else: each place of it. */
  List<Overtaking> collisions() {
    var changed = changes();
    return ours.stream()
        .filter(own -> changed.contains(field(own)))
        .map(own -> new Overtaking(own.pointer(), own.before(), own.after(), true))
        .toList();
  }

  /** The fields in which they are. */
  Set<String> collided() {
    var changed = changes();
    return ours.stream()
        .map(BringingUp::field)
        .filter(changed::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  StartProject project() {
    return merged("project", StartProject.class);
  }

  TenderContent tender() {
    return merged("tender", TenderContent.class);
  }

  private <T> T merged(String of, Class<T> type) {
    var merged = (ObjectNode) now.path(of).deepCopy();
    for (var field : changes()) {
      if (field.startsWith("/" + of + "/")) {
        merged.set(field.substring(of.length() + 2), after.at(field));
      }
    }
    try {
      return MAPPER.treeToValue(merged, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean same(ObjectNode one, ObjectNode other, String field) {
    return ContentDifferences.between(one.at(field), other.at(field)).isEmpty();
  }

  private static String field(Change change) {
    int end = change.pointer().indexOf('/', change.pointer().indexOf('/', 1) + 1);
    return end < 0 ? change.pointer() : change.pointer().substring(0, end);
  }

  private static ObjectNode tree(StartProject project, TenderContent tender) {
    return MAPPER.valueToTree(Map.of("project", project, "tender", tender));
  }

  private static ObjectMapper exact() {
    var mapper = Json.mapper().copy();
    mapper.setConfig(
        mapper
            .getDeserializationConfig()
            .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES));
    return mapper.setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));
  }
}
