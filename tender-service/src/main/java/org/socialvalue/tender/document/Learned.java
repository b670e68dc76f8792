package org.socialvalue.tender.document;

import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.tender.learning.Candidate;
import org.socialvalue.tender.project.CandidateDecision;

/**
 * What an earlier contract taught, and what the project made of it.
 *
 * @param decision null while nobody has decided; also where none is needed
 */
record Learned(
    LocalizedText statement,
    Candidate.Standing standing,
    CandidateDecision.@Nullable Kind decision,
    @Nullable String reason) {}
