package org.socialvalue.tender.register.ocds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.socialvalue.kit.json.Json;

/**
 * One release.
 *
 * @param date when what it tells happened
 */
public record Release(String id, String ocid, Instant date, ObjectNode body) {

  /** As it is kept and served for good. */
  public String text() {
    return Json.write(body);
  }
}
