package org.socialvalue.tender.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Measure;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.tender.catalogue.CatalogueRef;
import org.socialvalue.tender.catalogue.Template;

/**
 * An added outcome that somebody imagines. Only its statement must be there from the start; the
 * answer lists what would be missing for it to be specified.
 *
 * @param statement needed unless an outcome of the catalogue gives it
 * @param fromCatalogue an outcome or a measure that fills statement, category, priority and measure
 *     where they are left out
 * @param fromCandidate the lineage of a candidate that the project inherits; null for a new idea
 */
public record ProposeOutcome(
    @Nullable LocalizedText statement,
    @Nullable OutcomeCategory category,
    @Nullable @Size(max = 60) String priority,
    @Nullable @Size(max = 60) String strategicOutcome,
    @Nullable @Size(max = 60) String coreOutcome,
    @Nullable @Size(max = 5000) String arisesFromDelivery,
    @Nullable @Size(max = 2000) String forWhom,
    @Nullable @Size(max = 100) List<@NotBlank @Size(max = 60) String> areas,
    @Nullable Measure measure,
    @Nullable @Valid LocalCondition localCondition,
    @Nullable UUID fromCandidate,
    @Nullable @Valid CatalogueRef fromCatalogue) {

  /**
   * @param template what the catalogue gives where the request says nothing
   */
  ProposedOutcome proposed(@Nullable Template template) {
    return new ProposedOutcome(
        Objects.requireNonNull(or(statement, template, Template::statement)),
        or(category, template, Template::category),
        or(priority, template, Template::priority),
        strategicOutcome,
        coreOutcome,
        arisesFromDelivery,
        forWhom,
        areas == null ? List.of() : List.copyOf(areas),
        or(measure, template, Template::measure),
        localCondition,
        template == null ? null : Borrowed.from(template));
  }

  private static <T> @Nullable T or(
      @Nullable T said, @Nullable Template template, Function<Template, @Nullable T> given) {
    return said != null || template == null ? said : given.apply(template);
  }
}
