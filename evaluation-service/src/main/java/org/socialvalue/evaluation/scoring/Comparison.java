package org.socialvalue.evaluation.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Contenders against each other: who comes where, by totals compared unrounded, ties parted by the
 * published rule only. The order in which they come in has no bearing.
 *
 * @param field the comparator: taken of all of them
 * @param places best first
 */
public record Comparison(Terms terms, Field field, List<Ranked> places) {

  private static final Comparator<Standing> BEST_FIRST =
      Comparator.comparing(Standing::total).reversed();

  /** For a stable order where nothing else parts two bids; never decides a rank. */
  private static final Comparator<Standing> BY_NAME =
      Comparator.comparing((Standing standing) -> standing.bid().bidder())
          .thenComparing(standing -> standing.bid().bidId());

  /** A standing and its rank; those that nothing parts share it. */
  public record Ranked(int rank, Standing standing, Place.Tie tie) {}

  public Comparison {
    places = List.copyOf(places);
  }

  public static Comparison of(Terms terms, Collection<Contender> contenders) {
    var field = Field.of(contenders);
    var better = BEST_FIRST.thenComparing(TieBreak.by(terms.tieRule()));
    var sorted =
        contenders.stream()
            .map(bid -> terms.stand(bid, field))
            .sorted(better.thenComparing(BY_NAME))
            .toList();
    return new Comparison(terms, field, ranked(sorted, better));
  }

  private static List<Ranked> ranked(List<Standing> sorted, Comparator<Standing> better) {
    var ranked = new ArrayList<Ranked>(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      boolean shared = i > 0 && better.compare(sorted.get(i - 1), sorted.get(i)) == 0;
      int rank = shared ? ranked.getLast().rank() : i + 1;
      ranked.add(new Ranked(rank, sorted.get(i), tie(sorted, i, better)));
    }
    return ranked;
  }

  /** Sorted, so that whoever shares a total or a rank stands next to it. */
  private static Place.Tie tie(List<Standing> sorted, int at, Comparator<Standing> better) {
    var tie = Place.Tie.NONE;
    for (int beside : new int[] {at - 1, at + 1}) {
      if (beside >= 0 && beside < sorted.size()) {
        var one = sorted.get(at);
        var other = sorted.get(beside);
        if (better.compare(one, other) == 0) {
          return Place.Tie.UNRESOLVED;
        }
        if (one.total().equals(other.total())) {
          tie = Place.Tie.BROKEN;
        }
      }
    }
    return tie;
  }

  /** The bids in first place: several where the rule could not part them, none of none. */
  public List<UUID> first() {
    return first(terms, places.stream().map(ranked -> ranked.standing()).toList());
  }

  /**
   * The same without putting the others in order: what counterfactuals and simulations ask, many
   * times over.
   */
  static List<UUID> first(Terms terms, Collection<Standing> standings) {
    var better = BEST_FIRST.thenComparing(TieBreak.by(terms.tieRule()));
    var first = new ArrayList<Standing>();
    for (var one : standings) {
      int ahead = first.isEmpty() ? -1 : better.compare(one, first.getFirst());
      if (ahead < 0) {
        first.clear();
      }
      if (ahead <= 0) {
        first.add(one);
      }
    }
    return first.stream().map(one -> one.bid().bidId()).sorted().toList();
  }

  /** Who is in first place among these. */
  public static List<UUID> firstOf(Terms terms, Collection<Contender> contenders) {
    var field = Field.of(contenders);
    return first(terms, contenders.stream().map(bid -> terms.stand(bid, field)).toList());
  }
}
