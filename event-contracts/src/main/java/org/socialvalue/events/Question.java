package org.socialvalue.events;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that bidders answer and evaluators score.
 *
 * @param id unique within the tender, such as {@code Q1}
 * @param kind which section it belongs to and how it asks
 * @param weight its share of its kind, as a percentage; the weights of a kind sum to 100
 * @param parts what the answer has to cover; each required part must be answered
 * @param minimumMark the least mark that keeps a bid in; null where there is none
 */
public record Question(
    String id,
    Kind kind,
    LocalizedText text,
    BigDecimal weight,
    List<Part> parts,
    @Nullable Integer minimumMark) {

  /** A question without a minimum of its own. */
  public Question(String id, Kind kind, LocalizedText text, BigDecimal weight, List<Part> parts) {
    this(id, kind, text, weight, parts, null);
  }

  /** What a question asks about. */
  public enum Kind {
    /** About the quality of the core service. */
    QUALITY,
    /** Social value that was co-designed and is required. */
    SPECIFIED_REQUIREMENT,
    /** Social value that the bidder proposes. */
    OPEN_QUESTION
  }

  /**
   * One thing that an answer has to cover.
   *
   * @param id unique within the question, such as {@code measured}
   * @param asks what of an offer it asks for; {@code OTHER} for anything else
   */
  public record Part(String id, Asks asks, LocalizedText text, boolean required) {}

  /** What an open question must ask for (Kent framework, open questions; contract management). */
  public enum Asks {
    OUTCOMES,
    HOW_AND_WHEN,
    MEASURED_AND_EVIDENCED,
    PEOPLE_AND_COMMUNITIES_INVOLVED,
    MANAGED_IN_CONTRACT,
    OTHER
  }
}
