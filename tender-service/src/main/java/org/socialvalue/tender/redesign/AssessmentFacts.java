package org.socialvalue.tender.redesign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What rules need to know of an assessment. */
public record AssessmentFacts(
    UUID id, Subject subject, List<PrincipleMark> marks, String byName, Instant at) {}
