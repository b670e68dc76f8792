package org.socialvalue.evaluation.scoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a bid came, and everything that brought it there.
 *
 * @param rank 1 for the best; bids that nothing could part share a rank; null for a bid that is out
 * @param out why it is out; null for a bid that stayed in
 * @param questions the points of each question that was scored, in the tender's order
 * @param price null for a bid that is out: its price is compared with nobody's
 * @param total unrounded; null for a bid that is out
 * @param tie how it stands to bids with exactly the same total
 */
public record Place(
    UUID bidId,
    String bidder,
    @Nullable Integer rank,
    @Nullable Out out,
    List<QuestionPoints> questions,
    @Nullable PricePoints price,
    List<SectionResult> sections,
    @Nullable Fraction total,
    Tie tie) {

  /** How a bid stands to others with its total. */
  public enum Tie {
    NONE,
    /** The tender's tie rule parted them. */
    BROKEN,
    /** The tender's tie rule could not part them. */
    UNRESOLVED
  }

  public Place {
    questions = List.copyOf(questions);
    sections = List.copyOf(sections);
  }

  public Fraction points(Section section) {
    return sections.stream()
        .filter(result -> result.section() == section)
        .map(SectionResult::points)
        .findFirst()
        .orElse(Fraction.ZERO);
  }

  Fraction totalOrZero() {
    return total == null ? Fraction.ZERO : total;
  }
}
