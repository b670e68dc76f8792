package org.socialvalue.evaluation.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places of one lot: bids that stayed in, best first, then those that are out.
 *
 * <p>The order of the bids that come in has no bearing on it. Totals are compared unrounded; a tie
 * is an exact one.
 */
public record Ranking(LotContest contest, List<Place> places) {

  private static final Comparator<Place> BEST_FIRST =
      Comparator.comparing(Place::totalOrZero).reversed();

  /** For a stable order where nothing else parts two bids; never decides a rank. */
  private static final Comparator<Place> BY_NAME =
      Comparator.comparing(Place::bidder).thenComparing(Place::bidId);

  public Ranking {
    places = List.copyOf(places);
  }

  public static Ranking of(LotContest contest) {
    var scorer = new BidScorer(contest);
    var scored = contest.bids().stream().map(scorer::place).toList();
    var out = scored.stream().filter(place -> place.out() != null).sorted(BY_NAME);
    var in = inOrder(scored.stream().filter(place -> place.out() == null), contest);
    return new Ranking(contest, Stream.concat(in.stream(), out).toList());
  }

  private static List<Place> inOrder(Stream<Place> stayedIn, LotContest contest) {
    var tieBreak = TieBreak.by(contest.model().tieRule());
    var better = BEST_FIRST.thenComparing(tieBreak);
    var sorted = stayedIn.sorted(better.thenComparing(BY_NAME)).toList();
    var ranked = new ArrayList<Place>();
    for (var place : sorted) {
      int rank = 1 + (int) sorted.stream().filter(o -> better.compare(o, place) < 0).count();
      ranked.add(place.ranked(rank, tie(place, sorted, better)));
    }
    return ranked;
  }

  private static Place.Tie tie(Place place, List<Place> all, Comparator<Place> better) {
    var others = all.stream().filter(o -> !o.bidId().equals(place.bidId())).toList();
    if (others.stream().anyMatch(o -> better.compare(o, place) == 0)) {
      return Place.Tie.UNRESOLVED;
    }
    return others.stream().anyMatch(o -> BEST_FIRST.compare(o, place) == 0)
        ? Place.Tie.BROKEN
        : Place.Tie.NONE;
  }

  /** The bids that share the first place: more than one where a tie could not be broken. */
  public List<Place> first() {
    return places.stream().filter(place -> isFirst(place.rank())).toList();
  }

  private static boolean isFirst(@Nullable Integer rank) {
    return rank != null && rank == 1;
  }

  /** True where the bids in first place could not be parted by the published rule. */
  public boolean tiedAtTheTop() {
    return first().size() > 1;
  }

  /**
   * True where the winner would not have led on price and quality alone: social value decided (Kent
   * framework, principle 1: to be seen, not to be undone).
   */
  public boolean decidedBySocialValue() {
    return first().stream().anyMatch(place -> coreTotal(place).compareTo(bestCoreTotal()) < 0);
  }

  private Fraction bestCoreTotal() {
    return places.stream()
        .filter(place -> place.out() == null)
        .map(Ranking::coreTotal)
        .max(Comparator.naturalOrder())
        .orElse(Fraction.ZERO);
  }

  private static Fraction coreTotal(Place place) {
    return place.points(Section.PRICE).plus(place.points(Section.QUALITY));
  }
}
