package org.socialvalue.tender.outcome;

import java.util.List;
import org.socialvalue.kit.rules.Finding;

/** An outcome, and what the rules find today. */
public record Judged(Outcome outcome, List<Finding> findings) {}
