package org.socialvalue.evaluation.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A field of which one may leave: what it is without each, without going through all again. It
 * holds the first two of every order, so that whoever leaves, one of them is left.
 */
final class Fields {

  private final int bids;
  private final Fraction sum;
  private final List<Contender> lowest;
  private final List<Contender> highest;
  private final List<Contender> perPound;
  private final List<Contender> forNothing;
  private final List<Contender> quality;
  private final List<Contender> socialValue;

  Fields(Collection<Contender> contenders) {
    this.bids = contenders.size();
    this.sum = Fraction.sum(contenders.stream().map(Contender::price).toList());
    var byPrice = Comparator.comparing(Contender::price);
    this.lowest = two(contenders, one -> true, byPrice);
    this.highest = two(contenders, one -> true, byPrice.reversed());
    this.perPound =
        two(
            contenders,
            one -> !one.price().isZero(),
            Comparator.comparing(Contender::qualityPerPound).reversed());
    this.forNothing =
        two(
            contenders,
            one -> one.price().isZero() && !one.quality().isZero(),
            Comparator.comparing(Contender::bidId));
    this.quality =
        two(contenders, one -> true, Comparator.comparing(Contender::quality).reversed());
    this.socialValue =
        two(contenders, one -> true, Comparator.comparing(Contender::socialValue).reversed());
  }

  private static List<Contender> two(
      Collection<Contender> contenders, Predicate<Contender> which, Comparator<Contender> order) {
    var first = new ArrayList<Contender>(3);
    for (var one : contenders) {
      if (which.test(one)) {
        first.add(one);
        first.sort(order);
        if (first.size() > 2) {
          first.removeLast();
        }
      }
    }
    return first;
  }

  /** The field without one of its own, of at least two. */
  Field without(Contender leaving) {
    int rest = bids - 1;
    return new Field(
        rest,
        first(lowest, leaving, Contender::price, Fraction.ZERO),
        first(highest, leaving, Contender::price, Fraction.ZERO),
        rest == 0 ? Fraction.ZERO : sum.minus(leaving.price()).over(Fraction.of(rest)),
        perPound(leaving),
        forNothing.stream().anyMatch(one -> !one.bidId().equals(leaving.bidId())),
        first(quality, leaving, Contender::quality, Fraction.ZERO),
        first(socialValue, leaving, Contender::socialValue, Fraction.ZERO));
  }

  private @Nullable Fraction perPound(Contender leaving) {
    for (var one : perPound) {
      if (!one.bidId().equals(leaving.bidId())) {
        return one.qualityPerPound();
      }
    }
    return null;
  }

  private static Fraction first(
      List<Contender> order,
      Contender leaving,
      Function<Contender, Fraction> figure,
      Fraction orElse) {
    for (var one : order) {
      if (!one.bidId().equals(leaving.bidId())) {
        return figure.apply(one);
      }
    }
    return orElse;
  }
}
