package org.socialvalue.tender.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Measure;
import org.socialvalue.events.OutcomeCategory;

/**
 * An entry as it is written down.
 *
 * @param title for an outcome, the words it can be asked for in
 * @param priority code of a framework's priority that it serves
 * @param measure a measure must have one, an outcome may, a proxy has none
 * @param proxy only for a proxy
 */
public record CatalogueItem(
    @NotNull EntryKind kind,
    @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]*") String code,
    @NotNull LocalizedText title,
    @Nullable OutcomeCategory category,
    @Nullable @Size(max = 60) String priority,
    @Nullable Measure measure,
    @Nullable @Valid ProxyValue proxy,
    @NotNull @Valid Provenance provenance) {

  /** What a search looks through. */
  String words() {
    var name = measure == null ? null : measure.name();
    return Stream.of(code, title.en(), title.cy(), title.easyRead(), name)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }
}
