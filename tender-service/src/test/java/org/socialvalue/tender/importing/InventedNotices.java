package org.socialvalue.tender.importing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.socialvalue.kit.json.Json;

/** Notices of nobody, of the kinds that the national platforms publish. */
final class InventedNotices {

  private InventedNotices() {}

  static List<ObjectNode> all() {
    return List.of(
        named("homecare-release"),
        named("market-engagement"),
        named("tender-notice"),
        named("contracts-finder-release"),
        withLots(60));
  }

  static ObjectNode named(String name) {
    try (var in = InventedNotices.class.getResourceAsStream("/ocds/" + name + ".json")) {
      return Json.read(Objects.requireNonNull(in).readAllBytes(), ObjectNode.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One with many lots that lack values, each with the same criteria. */
  private static ObjectNode withLots(int many) {
    var notice = Json.read("{\"ocid\": \"ocds-example-0104\", \"id\": \"104\"}", ObjectNode.class);
    notice.putArray("tag").add("tenderUpdate");
    var tender = notice.putObject("tender").put("title", "Transport to day centres");
    var lots = tender.putArray("lots");
    IntStream.rangeClosed(1, many)
        .forEach(
            number -> {
              var criteria =
                  lots.addObject()
                      .put("id", number)
                      .put("description", "Route " + number)
                      .putObject("awardCriteria")
                      .putArray("criteria");
              criteria.addObject().put("type", "price").put("description", "60");
              criteria.addObject().put("type", "quality").put("description", "40%");
            });
    return notice;
  }
}
