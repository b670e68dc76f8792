package org.socialvalue.tender.register;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For the API document: what the envelopes look like; their content is the standard's. */
final class OcdsPackage {

  private OcdsPackage() {}

  record Publisher(String name) {}

  @Schema(name = "ReleasePackage", description = "A release package of OCDS 1.1")
  record OfReleases(
      String uri,
      String version,
      List<String> extensions,
      Publisher publisher,
      String license,
      String publishedDate,
      @Schema(description = "Releases of OCDS 1.1") List<Map<String, Object>> releases,
      @Schema(description = "later, and next while there is more") Map<String, String> links) {}

  @Schema(name = "RecordPackage", description = "A record package of OCDS 1.1")
  record OfRecords(
      String uri,
      String version,
      List<String> extensions,
      Publisher publisher,
      String license,
      String publishedDate,
      @Schema(description = "The one record, with its compiledRelease")
          List<Map<String, Object>> records) {}
}
