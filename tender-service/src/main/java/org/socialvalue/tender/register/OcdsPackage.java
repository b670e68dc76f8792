package org.socialvalue.tender.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The envelopes as they go out; their content is the standard's. */
final class OcdsPackage {

  private OcdsPackage() {}

  /** Who publishes, as the deployment says it. */
  record Publisher(String name) {}

  /**
   * A release package of OCDS 1.1.
   *
   * @param uri where this package was read
   * @param version of the standard
   * @param extensions where the definitions are of fields that the standard itself lacks
   * @param license under which it may be used; left out where the publisher names none
   * @param publishedDate when the last of the releases was published; of a page that holds none,
   *     the last before it; the first instant of 1970 as long as nothing was published at all
   * @param releases of OCDS 1.1
   * @param links later, and next while there is more
   */
  @Schema(name = "ReleasePackage")
  record OfReleases(
      String uri,
      String version,
      List<String> extensions,
      Publisher publisher,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String license,
      Instant publishedDate,
      List<Map<String, Object>> releases,
      Map<String, String> links) {}

  /**
   * A record package of OCDS 1.1.
   *
   * @param uri where this package was read
   * @param version of the standard
   * @param extensions where the definitions are of fields that the standard itself lacks
   * @param license under which it may be used; left out where the publisher names none
   * @param publishedDate when the last of the releases was published; the first instant of 1970 for
   *     a package without records
   * @param records each with its compiledRelease
   * @param links next, while there are more
   */
  @Schema(name = "RecordPackage")
  record OfRecords(
      String uri,
      String version,
      List<String> extensions,
      Publisher publisher,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String license,
      Instant publishedDate,
      List<Map<String, Object>> records,
      Map<String, String> links) {}
}
