package org.socialvalue.tender.catalogue;

import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Measure;
import org.socialvalue.events.OutcomeCategory;

/**
 * What an outcome can take from the catalogue: never anything of a proxy.
 *
 * @param statement null where the entry is a measure only
 */
public record Template(
    CatalogueRef ref,
    @Nullable LocalizedText statement,
    @Nullable OutcomeCategory category,
    @Nullable String priority,
    @Nullable Measure measure,
    Provenance provenance) {}
