package org.socialvalue.tender.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Pointer;

/**
 * Goes through all that was sent, value by value, and names what nothing came of, or only a part.
 */
final class Account {

  private final PutTogether whole;
  private final Map<String, Part> parts = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  private Account(SentNotice sent, PutTogether whole, ReadNotice read) {
    this.whole = whole;
    sent.distinct().forEach(part -> parts.put(part.pointer(""), part));
    read.used().stream().map(whole::origin).filter(Objects::nonNull).forEach(used::add);
  }

  /**
   * JSON pointers into what was sent, in its order: the highest place of each branch that nothing
   * came of, then what was cut or rounded.
   *
   * @param whole what it comes to, together with what came before
   */
  static List<String> notMapped(SentNotice sent, PutTogether whole, ReadNotice read) {
    var account = new Account(sent, whole, read);
    var unused = new ArrayList<String>();
    if (account.isLost("", sent.body(), null, unused)) {
      unused.add("");
    }
    read.inPart().stream().map(whole::origin).filter(Objects::nonNull).forEach(unused::add);
    return List.copyOf(unused);
  }

  /** What was read otherwise than it stands, for the places that were sent this time. */
  static List<ImportNote> notes(PutTogether whole, ReadNotice read) {
    var notes = new ArrayList<ImportNote>();
    read.notes()
        .forEach(
            (pointer, text) -> {
              var at = whole.origin(pointer);
              if (at != null) {
                notes.add(new ImportNote(at, text));
              }
            });
    return List.copyOf(notes);
  }

  /**
   * @param outer the release it is in; null outside of any
   * @param lost gets what nothing came of below, where something came of the rest
   * @return whether nothing came of any of it
   */
  private boolean isLost(String at, JsonNode node, @Nullable Part outer, List<String> lost) {
    var part = parts.getOrDefault(at, outer);
    if (node.isEmpty()) {
      return !isAccountedFor(at, node, part);
    }
    boolean all = true;
    var below = new ArrayList<String>();
    for (var child : children(at, node).toList()) {
      if (isLost(child.at(), child.node(), part, below)) {
        below.add(child.at());
      } else {
        all = false;
      }
    }
    if (!all) {
      lost.addAll(below);
    }
    return all;
  }

  private boolean isAccountedFor(String at, JsonNode value, @Nullable Part part) {
    if (part == null) {
      return false;
    }
    var within = at.substring(part.pointer("").length());
    if (within.equals("/tag") || within.startsWith("/tag/")) {
      return within.lastIndexOf('/') <= "/tag".length() && WhatIsLeft.isUnderstood(value);
    }
    return used.contains(at) || value.isValueNode() && !whole.stands(at);
  }

  private record Child(String at, JsonNode node) {}

  private static Stream<Child> children(String at, JsonNode node) {
    if (node.isArray()) {
      return Stream.iterate(0, i -> i < node.size(), i -> i + 1)
          .map(i -> new Child(at + "/" + i, node.get(i)));
    }
    return node.properties().stream()
        .map(field -> new Child(Pointer.into(at, field.getKey()), field.getValue()));
  }
}
