package org.socialvalue.tender.concern;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * Opens or closes a project's market engagement, or changes what it says.
 *
 * @param open whether providers can raise concerns now
 * @param closesOn the last day on which they can; null while it is open without an end
 * @param introduction what providers read first
 */
public record OpenMarketEngagement(
    boolean open, @Nullable LocalDate closesOn, @NotNull LocalizedText introduction) {

  boolean takesConcerns(Instant now) {
    var today = now.atZone(DatabaseClock.ZONE).toLocalDate();
    return open && (closesOn == null || !today.isAfter(closesOn));
  }
}
