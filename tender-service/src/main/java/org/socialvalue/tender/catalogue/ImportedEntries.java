package org.socialvalue.tender.catalogue;

import java.util.List;

/**
 * What came of an import.
 *
 * @param created entries that are new
 * @param changed entries of which this made a new version
 * @param unchanged entries that were just so already
 */
public record ImportedEntries(
    List<CatalogueRef> created, List<CatalogueRef> changed, List<CatalogueRef> unchanged) {}
