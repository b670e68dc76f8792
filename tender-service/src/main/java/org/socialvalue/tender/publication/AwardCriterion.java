package org.socialvalue.tender.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Question;

/**
 * A node in the tree of award criteria: it has parts, or questions that it is judged by.
 *
 * @param kind which section it belongs to; its parts and questions are of the same
 * @param weight its share of its parent, or of its kind at the top, as a percentage; what stands
 *     side by side sums to 100
 * @param criteria its parts; at most four levels in all
 * @param questionIds the questions it is judged by, each with its weight within this criterion
 */
public record AwardCriterion(
    @NotBlank @Size(max = 60) String id,
    @NotNull @Valid LocalizedText title,
    Question.@NotNull Kind kind,
    @NotNull BigDecimal weight,
    @Nullable @Size(max = 100) List<@NotNull @Valid AwardCriterion> criteria,
    @Nullable @Size(max = 500) List<@NotNull @Size(max = 60) String> questionIds) {

  public List<AwardCriterion> theCriteria() {
    return criteria == null ? List.of() : criteria;
  }

  public List<String> theQuestionIds() {
    return questionIds == null ? List.of() : questionIds;
  }
}
