package org.socialvalue.events;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node in the tree of award criteria, as bidders see it. The questions' own weights already hold
 * what the tree says: the tree explains them.
 *
 * @param id unique within the tender, such as {@code QUALITY-SAFE}
 * @param parent the criterion it is part of; null at the top of its kind
 * @param weight its share of its parent, or of its kind at the top, as a percentage
 * @param questionIds the questions it is judged by; empty for one that has parts
 */
public record Criterion(
    String id,
    @Nullable String parent,
    LocalizedText title,
    Question.Kind kind,
    BigDecimal weight,
    List<String> questionIds) {}
