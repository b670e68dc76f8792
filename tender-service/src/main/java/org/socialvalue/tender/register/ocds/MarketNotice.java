package org.socialvalue.tender.register.ocds;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Authority;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Measure;
import org.socialvalue.events.OutcomeCategory;

/**
 * A project before its tender, as providers may read it.
 *
 * @param description what providers are told about it
 * @param open whether they are asked for what they think
 * @param closesOn the last day for it; null where none was said
 * @param cpv codes of the Common Procurement Vocabulary
 * @param outcomes what is about to be asked for
 */
public record MarketNotice(
    UUID projectId,
    Authority authority,
    LocalizedText title,
    LocalizedText description,
    boolean open,
    @Nullable LocalDate closesOn,
    List<String> cpv,
    List<Foreseen> outcomes) {

  /**
   * An outcome that may be asked for.
   *
   * @param measure how it would be known to happen; null while nobody knows
   */
  public record Foreseen(
      UUID lineage,
      LocalizedText statement,
      OutcomeCategory category,
      @Nullable String priority,
      @Nullable Measure measure) {}
}
