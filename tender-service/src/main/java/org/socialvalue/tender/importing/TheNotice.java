package org.socialvalue.tender.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.register.ocds.Merging;

/**
 * The one notice of what was sent: a release, a package of releases of one process, or a package
 * with its record. Several releases are put together as the standard does, so that what is read is
 * what stands in the end.
 */
final class TheNotice {

  private TheNotice() {}

  /**
   * @throws Refused 400 with what is wrong, where it is none
   */
  static ObjectNode in(JsonNode body) {
    if (!(body instanceof ObjectNode object)) {
      throw Refused.invalid("", "must be an OCDS release or a release package");
    }
    if (object.has("records")) {
      return record(object.get("records"));
    }
    return object.has("releases") ? together(object.get("releases"), "/releases") : object;
  }

  private static ObjectNode record(JsonNode records) {
    if (!records.isArray() || records.size() != 1 || !records.path(0).isObject()) {
      throw Refused.invalid("/records", "must hold the record of one process");
    }
    return records.path(0).path("compiledRelease") instanceof ObjectNode compiled
        ? compiled
        : together(records.path(0).path("releases"), "/records/0/releases");
  }

  private static ObjectNode together(JsonNode sent, String at) {
    if (!sent.isArray() || sent.isEmpty()) {
      throw Refused.invalid(at, "must hold at least one release");
    }
    var faults = new ArrayList<Fault>();
    var releases = new ArrayList<ObjectNode>();
    for (int i = 0; i < sent.size(); i++) {
      if (!(sent.get(i) instanceof ObjectNode release)) {
        faults.add(new Fault(at + "/" + i, "must be a release"));
      } else if (release.has("url") && !release.has("ocid")) {
        faults.add(new Fault(at + "/" + i, "is only a link: send the release itself"));
      } else {
        releases.add(release);
        if (!release.path("ocid").equals(releases.getFirst().path("ocid"))) {
          faults.add(
              new Fault(at + "/" + i + "/ocid", "is another process: send one process at a time"));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    return releases.size() == 1 ? releases.getFirst() : compiled(releases);
  }

  private static ObjectNode compiled(List<ObjectNode> releases) {
    releases.sort(Comparator.comparing(TheNotice::date));
    var compiled = Merging.compiled(releases);
    var last = releases.getLast();
    compiled.remove("tag");
    compiled.set("id", last.get("id"));
    return compiled;
  }

  private static Instant date(ObjectNode release) {
    try {
      return OffsetDateTime.parse(release.path("date").asText()).toInstant();
    } catch (DateTimeParseException e) {
      return Instant.EPOCH;
    }
  }
}
