package org.socialvalue.kit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells two states of a thing apart, exactly: where they differ and how, each place once.
 *
 * <p>Entries of a list are matched by their identifier, where each of them has one and no two the
 * same; a list without is compared as a whole. That the entries stand in another order is a
 * difference too: of the list, told by their identifiers. Nothing, null and an empty list are the
 * same; numbers are compared by value.
 */
public final class Differences {

  private final List<String> keys;
  private final List<Change> found = new ArrayList<>();

  private Differences(List<String> keys) {
    this.keys = keys;
  }

  /**
   * @param keys the fields that identify an entry of a list; the first that all entries have counts
   */
  public static List<Change> between(
      @Nullable Object before, @Nullable Object after, List<String> keys) {
    var differences = new Differences(keys);
    differences.look("", tree(before), tree(after));
    return List.copyOf(differences.found);
  }

  private void look(String at, JsonNode before, JsonNode after) {
    if (before.isObject() && after.isObject()) {
      fields(at, before, after);
    } else if (isList(before) && isList(after) && !(isNothing(before) && isNothing(after))) {
      list(at, before, after);
    } else if (!(isNothing(before) && isNothing(after)) && !before.equals(after)) {
      found.add(new Change(at, plain(before), plain(after)));
    }
  }

  private void fields(String at, JsonNode before, JsonNode after) {
    var names = new LinkedHashSet<String>();
    before.fieldNames().forEachRemaining(names::add);
    after.fieldNames().forEachRemaining(names::add);
    names.forEach(name -> look(Pointer.into(at, name), before.path(name), after.path(name)));
  }

  private void list(String at, JsonNode before, JsonNode after) {
    for (var key : keys) {
      var was = byKey(before, key);
      var is = byKey(after, key);
      if (was != null && is != null) {
        entries(at, was, is);
        return;
      }
    }
    if (before.size() != after.size() || anyDiffers(before, after)) {
      found.add(new Change(at, plain(before), plain(after)));
    }
  }

  private void entries(String at, Map<String, JsonNode> was, Map<String, JsonNode> is) {
    was.forEach((id, one) -> look(Pointer.into(at, id), one, is.getOrDefault(id, nothing())));
    var added = new ArrayList<>(is.keySet());
    added.removeAll(was.keySet());
    added.forEach(id -> look(Pointer.into(at, id), nothing(), is.getOrDefault(id, nothing())));

    if (!common(was, is).equals(common(is, was))) {
      found.add(new Change(at, List.copyOf(was.keySet()), List.copyOf(is.keySet())));
    }
  }

  private static List<String> common(Map<String, JsonNode> ordered, Map<String, JsonNode> other) {
    return ordered.keySet().stream().filter(other::containsKey).toList();
  }

  private boolean anyDiffers(JsonNode before, JsonNode after) {
    for (int i = 0; i < before.size(); i++) {
      var inner = new Differences(keys);
      inner.look("", before.get(i), after.get(i));
      if (!inner.found.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The entries by that field; null where one of them lacks it or two share it. */
  private static @Nullable Map<String, JsonNode> byKey(JsonNode list, String key) {
    var entries = new LinkedHashMap<String, JsonNode>();
    var seen = new HashSet<String>();
    for (var entry : list) {
      var id = entry.path(key);
      if (!id.isValueNode() || id.isNull() || !seen.add(id.asText())) {
        return null;
      }
      entries.put(id.asText(), entry);
    }
    return entries;
  }

  private static boolean isList(JsonNode node) {
    return node.isArray() || node.isNull() || node.isMissingNode();
  }

  private static boolean isNothing(JsonNode node) {
    return node.isNull() || node.isMissingNode() || node.isArray() && node.isEmpty();
  }

  private static JsonNode nothing() {
    return MissingNode.getInstance();
  }

  /** By way of the canonical text, so that equal numbers are equal however they were written. */
  private static JsonNode tree(@Nullable Object value) {
    try {
      return value == null ? nothing() : Json.mapper().readTree(Json.canonical(value));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Object plain(JsonNode node) {
    return node.isMissingNode() || node.isNull()
        ? null
        : Json.mapper().convertValue(node, Object.class);
  }
}
