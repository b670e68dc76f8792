package org.socialvalue.tender.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.tender.project.Stage;

/**
 * A social value framework, as data: what is put first, what outcomes are traced to, what is asked
 * when, and the figures of the policy. What a framework doesn't have isn't asked.
 *
 * @param version counts from 1; a version never changes
 * @param authority whose it is; null for one that ships
 * @param validFrom the first day it applies; the latest version that has begun is in force
 * @param source the document that it was written from
 * @param valuedByPeople what people who receive care said matters to them
 * @param themes what the law on care asks to keep in mind
 * @param redesignDimensions what an option to redesign a service is described by
 */
public record Framework(
    @NotBlank @Size(max = 60) @Pattern(regexp = Codes.FRAMEWORK) String code,
    @Min(1) @Max(100_000) int version,
    @Nullable @Size(max = 60) String authority,
    @NotNull LocalDate validFrom,
    @NotNull LocalizedText title,
    @NotBlank @Size(max = 500) String source,
    @NotNull @Size(max = 50) List<@NotNull @Valid Element> priorities,
    @NotNull @Size(max = 50) List<@NotNull @Valid StrategicOutcome> strategicOutcomes,
    @NotNull @Size(max = 50) List<@NotNull @Valid Principle> principles,
    @NotNull @Size(max = 50) List<@NotNull @Valid Element> areasOfLife,
    @NotNull @Size(max = 4) List<@NotNull @Valid Category> outcomeCategories,
    @NotNull @Size(max = 50) List<@NotNull @Valid Element> valuedByPeople,
    @NotNull @Size(max = 50) List<@NotNull @Valid Element> themes,
    @NotNull @Size(max = 200) List<@NotNull @Valid StageQuestion> stageQuestions,
    @NotNull @Size(max = 50) List<@NotNull @Valid Element> redesignDimensions,
    @NotNull @Valid Policy policy) {

  public FrameworkRef ref() {
    return new FrameworkRef(code, version);
  }

  Framework ownedBy(String owner) {
    return new Framework(
        code,
        version,
        owner,
        validFrom,
        title,
        source,
        priorities,
        strategicOutcomes,
        principles,
        areasOfLife,
        outcomeCategories,
        valuedByPeople,
        themes,
        stageQuestions,
        redesignDimensions,
        policy);
  }

  /** What an outcome is tagged with: a priority, or a principle where there are no priorities. */
  public List<Element> tags() {
    return priorities.isEmpty()
        ? principles.stream().map(Principle::asElement).toList()
        : priorities;
  }

  /** What an outcome is traced to: a strategic outcome, or an area of life where there are none. */
  public List<Element> traces() {
    return strategicOutcomes.isEmpty()
        ? areasOfLife
        : strategicOutcomes.stream().map(StrategicOutcome::asElement).toList();
  }

  public List<StageQuestion> questionsOf(Stage stage) {
    return stageQuestions.stream().filter(question -> question.stage() == stage).toList();
  }

  /** Their codes, as a sentence lists them. */
  public static String codes(List<Element> elements) {
    return elements.stream().map(Element::code).collect(Collectors.joining(", "));
  }

  /**
   * Several frameworks as one that asks what each of them asks.
   *
   * @param frameworks at least one; the first one's policy applies, and where two use the same code
   *     the first one's meaning stands
   */
  public static Framework together(List<Framework> frameworks) {
    return frameworks.size() == 1 ? frameworks.getFirst() : TogetherAsOne.of(frameworks);
  }
}
