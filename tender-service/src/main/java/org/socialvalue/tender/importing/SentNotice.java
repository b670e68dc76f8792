package org.socialvalue.tender.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;

/**
 * What was sent: a release, a package of releases of one process, or a package with its record.
 *
 * @param parts its releases, in their order, at least one
 */
record SentNotice(JsonNode body, List<Part> parts) {

  private static final int LONGEST_ID = 300;

  /** Clocks differ, and what names no offset is read as the time in London. */
  private static final Duration MOST_AHEAD = Duration.ofDays(1);

  /**
   * @throws Refused 400 with what is wrong, where it holds no release
   */
  static SentNotice in(JsonNode body) {
    if (!(body instanceof ObjectNode object)) {
      throw Refused.invalid("", "must be an OCDS release or a release package");
    }
    if (object.has("records")) {
      return new SentNotice(body, record(object.get("records")));
    }
    return new SentNotice(
        body,
        object.has("releases")
            ? list(object.get("releases"), "/releases")
            : List.of(new Part("", object)));
  }

  private static List<Part> record(JsonNode records) {
    if (!records.isArray() || records.size() != 1 || !records.path(0).isObject()) {
      throw Refused.invalid("/records", "must hold the record of one process");
    }
    var at = "/records/0/compiledRelease";
    return records.path(0).path("compiledRelease") instanceof ObjectNode compiled
        ? List.of(new Part(at, compiled))
        : list(records.path(0).path("releases"), "/records/0/releases");
  }

  private static List<Part> list(JsonNode sent, String at) {
    if (!sent.isArray() || sent.isEmpty()) {
      throw Refused.invalid(at, "must hold at least one release");
    }
    var faults = new ArrayList<Fault>();
    var parts = new ArrayList<Part>();
    for (int i = 0; i < sent.size(); i++) {
      if (!(sent.get(i) instanceof ObjectNode release)) {
        faults.add(new Fault(at + "/" + i, "must be a release"));
      } else if (release.has("url") && !release.has("ocid")) {
        faults.add(new Fault(at + "/" + i, "is only a link: send the release itself"));
      } else {
        parts.add(new Part(at + "/" + i, release));
        if (!release.path("ocid").equals(parts.getFirst().release().path("ocid"))) {
          faults.add(
              new Fault(at + "/" + i + "/ocid", "is another process: send one process at a time"));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    return List.copyOf(parts);
  }

  /**
   * Why nothing can be planned by it, whatever else is known of its process.
   *
   * @param now a release is dated when it is published: one of the day after tomorrow would be
   *     newer than all true ones to come
   */
  List<Fault> faults(Instant now) {
    var faults = new ArrayList<Fault>();
    var first = parts.getFirst();
    var ocid = ocidOrNull();
    if (ocid == null || ocid.length() > LONGEST_ID) {
      faults.add(
          new Fault(
              first.pointer("/ocid"),
              "a release needs its ocid, a text of at most " + LONGEST_ID + " characters"));
    }
    var byKey = new HashMap<String, ObjectNode>();
    for (var part : parts) {
      faults.addAll(WhatIsLeft.faults(part));
      if (part.date().isAfter(now.plus(MOST_AHEAD))) {
        faults.add(
            new Fault(
                part.pointer("/date"), "lies in the future: it is when the release was published"));
      }
      var other = byKey.putIfAbsent(part.key(), part.release());
      if (other != null && !Part.same(other, part.release())) {
        faults.add(
            new Fault(part.pointer("/id"), "is the identifier of another release of the package"));
      }
    }
    return faults;
  }

  /** Its releases, each once. */
  List<Part> distinct() {
    var keys = new HashSet<String>();
    return parts.stream().filter(part -> keys.add(part.key())).toList();
  }

  String ocid() {
    return Objects.requireNonNull(ocidOrNull());
  }

  private @Nullable String ocidOrNull() {
    return new NoticeReader(parts.getFirst().release()).text("/ocid");
  }
}
