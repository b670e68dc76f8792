package org.socialvalue.evaluation.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.scoring.Fraction;
import org.socialvalue.evaluation.scoring.ScoredBid;

/**
 * All that scoring reads of a bid, as a record that can be hashed: what it was given by, whatever
 * else the record it was read from may hold.
 *
 * @param marks agreed, exactly, by question
 * @param worthNothing questions whose every offer lies outside the relevant area
 */
record ScoringRecord(
    UUID bidId,
    String bidder,
    @Nullable BigDecimal price,
    Map<String, String> marks,
    Set<String> worthNothing) {

  ScoringRecord {
    marks = new TreeMap<>(marks);
    worthNothing = new TreeSet<>(worthNothing);
  }

  /** The names of all that is read. */
  static final List<String> READS =
      List.of(
          "awardModel",
          "lot.priceCeiling",
          "lot.value",
          "question.id",
          "question.kind",
          "question.weight",
          "question.minimumMark",
          "bidId",
          "bidder",
          "price",
          "marks",
          "worthNothing");

  static ScoringRecord of(ScoredBid bid) {
    return new ScoringRecord(
        bid.bidId(),
        bid.bidder(),
        bid.price(),
        bid.marks().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, mark -> mark.getValue().toString())),
        bid.worthNothing());
  }

  ScoredBid read() {
    return new ScoredBid(
        bidId,
        bidder,
        price,
        marks.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, mark -> Fraction.parse(mark.getValue()))),
        worthNothing);
  }
}
