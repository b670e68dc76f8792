package org.socialvalue.evaluation.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * What else could have been: who would be first without each losing bid, and how far each pair of
 * weights is from another winner. All of it exact.
 */
public final class Counterfactuals {

  private final Terms terms;
  private final List<Contender> contenders;
  private final Field field;
  private final List<UUID> first;

  public Counterfactuals(Comparison comparison) {
    this(
        comparison.terms(),
        comparison.places().stream().map(ranked -> ranked.standing().bid()).toList());
  }

  public Counterfactuals(Terms terms, Collection<Contender> contenders) {
    this.terms = terms;
    this.contenders = List.copyOf(contenders);
    this.field = Field.of(this.contenders);
    this.first = first(terms, this.contenders, field);
  }

  /**
   * That another would be first if a losing bid had not been there.
   *
   * @param without the losing bid
   * @param first who would be first then: several where nothing would part them
   */
  public record Turned(UUID without, List<UUID> first) {}

  /**
   * Points moved from one section to another until another leads.
   *
   * @param points that make the totals equal; the least more turns the winner, if there is more to
   *     move
   * @param beyond whether there is more to move
   * @param thenFirst who leads beyond
   * @param firstAt who is first at exactly these weights, by the published tie rule
   */
  public record Shift(
      Section from,
      Section to,
      Fraction points,
      boolean beyond,
      List<UUID> thenFirst,
      List<UUID> firstAt) {}

  public List<UUID> first() {
    return first;
  }

  private static List<UUID> first(Terms terms, Collection<Contender> bids, Field field) {
    return Comparison.first(terms, bids.stream().map(bid -> terms.stand(bid, field)).toList());
  }

  /**
   * The losing bids that decided the winner by being there. A formula that stands alone has none.
   * Where a leaving changes nothing that the others' points look at, they are not gone through.
   */
  public List<Turned> turnedByLeaving() {
    var fields = new Fields(contenders);
    var firsts = new HashSet<>(first);
    var leaving = contenders.stream().filter(bid -> !firsts.contains(bid.bidId())).toList();
    var could = couldLead(leaving, fields);
    var turned = new ArrayList<Turned>();
    for (var loser : leaving) {
      var then = firstWithout(loser, fields.without(loser), could);
      if (!then.equals(first)) {
        turned.add(new Turned(loser.bidId(), then));
      }
    }
    return turned;
  }

  private List<UUID> firstWithout(Contender loser, Field then, List<Contender> could) {
    return terms.looksAt(then).equals(terms.looksAt(field))
        ? first
        : first(
            terms, could.stream().filter(bid -> !bid.bidId().equals(loser.bidId())).toList(), then);
  }

  /**
   * Under a mean every leaving moves every bid, so most can be set aside beforehand: those that at
   * the highest mean there can be don't reach what the winner has at the lowest.
   */
  private List<Contender> couldLead(List<Contender> leaving, Fields fields) {
    boolean byMean =
        terms.formula() instanceof MeanDeviation && terms.nonPrice() == NonPrice.AS_MARKED;
    if (!byMean || leaving.isEmpty()) {
      return contenders;
    }
    var lowest = field;
    var highest = field;
    for (var loser : leaving) {
      var then = fields.without(loser);
      lowest = then.mean().compareTo(lowest.mean()) < 0 ? then : lowest;
      highest = then.mean().compareTo(highest.mean()) > 0 ? then : highest;
    }
    var firsts = new HashSet<>(first);
    var least = lowest;
    var most = highest;
    var bar =
        contenders.stream()
            .filter(bid -> firsts.contains(bid.bidId()))
            .map(bid -> terms.stand(bid, least).total())
            .findFirst()
            .orElse(Fraction.ZERO);
    return contenders.stream()
        .filter(bid -> terms.stand(bid, most).total().compareTo(bar) >= 0)
        .toList();
  }

  /**
   * For each pair of sections and each direction, the nearest shift of points that brings another
   * to the front; none where no shift does. Empty where first place is shared already: there is no
   * winner to turn.
   */
  public List<Shift> nearestShifts() {
    var shifts = new ArrayList<Shift>();
    if (first.size() != 1) {
      return shifts;
    }
    for (var from : Section.values()) {
      for (var to : Section.values()) {
        if (from != to && !terms.weight(from).isZero()) {
          nearest(from, to, shifts);
        }
      }
    }
    return shifts;
  }

  private record Line(Contender bid, Fraction total, Fraction slope) {}

  private void nearest(Section from, Section to, List<Shift> shifts) {
    Function<Contender, Line> line =
        bid ->
            new Line(
                bid,
                terms.stand(bid, field).total(),
                terms.share(to, bid, field).minus(terms.share(from, bid, field)));
    var winner =
        line.apply(
            contenders.stream()
                .filter(bid -> bid.bidId().equals(first.getFirst()))
                .findFirst()
                .orElseThrow());
    Fraction nearest = null;
    var leaders = new ArrayList<Line>();
    for (var bid : contenders) {
      var other = line.apply(bid);
      if (other.slope().compareTo(winner.slope()) <= 0) {
        continue;
      }
      var at = winner.total().minus(other.total()).over(other.slope().minus(winner.slope()));
      int compared = nearest == null ? -1 : at.compareTo(nearest);
      if (compared < 0) {
        nearest = at;
        leaders.clear();
      }
      if (compared <= 0) {
        leaders.add(other);
      }
    }
    if (nearest != null && nearest.compareTo(terms.weight(from)) <= 0) {
      shifts.add(shift(from, to, nearest, leaders));
    }
  }

  private Shift shift(Section from, Section to, Fraction points, List<Line> leaders) {
    var steepest = leaders.stream().map(Line::slope).max(Fraction::compareTo).orElse(Fraction.ZERO);
    var there = terms.moving(points, from, to);
    return new Shift(
        from,
        to,
        points,
        points.compareTo(terms.weight(from)) < 0,
        leaders.stream()
            .filter(line -> line.slope().equals(steepest))
            .map(line -> line.bid().bidId())
            .sorted()
            .toList(),
        first(there, contenders, field));
  }
}
