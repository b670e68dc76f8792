package org.socialvalue.tender.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.outcome.DecideOutcome;
import org.socialvalue.tender.outcome.OutcomeStatus;
import org.socialvalue.tender.outcome.ProposedOutcome;

/**
 * An outcome of the project as a document speaks of it.
 *
 * @param decided what was decided on it last; null while nothing was
 */
record OutcomeLine(
    UUID id,
    OutcomeStatus status,
    boolean scored,
    ProposedOutcome proposed,
    @Nullable DecideOutcome decided) {}
