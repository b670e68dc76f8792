package org.socialvalue.monitoring.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A measure of the catalogue with all its versions, oldest first.
 *
 * @param authority the one that keeps it
 * @param latest the number of the latest version
 * @param retired whether new KPIs should no longer take it up
 */
public record MeasureView(
    UUID id,
    String authority,
    String code,
    int latest,
    boolean retired,
    List<VersionView> versions,
    String etag) {

  /** One version, as it was published. */
  public record VersionView(
      int number, MeasureDefinition definition, String publishedBy, Instant publishedAt) {}

  static MeasureView from(CatalogueMeasure measure, List<CatalogueMeasureVersion> versions) {
    return new MeasureView(
        measure.id(),
        measure.authorityId(),
        measure.code(),
        measure.latest(),
        measure.isRetired(),
        versions.stream()
            .map(v -> new VersionView(v.number(), v.definition(), v.publishedBy(), v.publishedAt()))
            .toList(),
        "\"" + measure.version() + "\"");
  }
}
