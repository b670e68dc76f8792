package org.socialvalue.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One competition tried out: who would win it, and what that hangs on. Scored by the same exact
 * arithmetic as a ranking, only without putting every bid in order.
 *
 * @param terms it was compared by
 * @param contenders the bids that stayed in
 * @param first who is in first place: several where nothing parts them, none where none stayed in
 */
public record Trial(Terms terms, List<Contender> contenders, List<UUID> first) {

  /** Tries out one award model on many fields; what each mark is worth is worked out once. */
  public static final class Bench {

    private final Sheet sheet;
    private final Gate gate;
    private final Terms terms;

    /**
     * @param contest whose bids are not looked at
     */
    public Bench(LotContest contest) {
      this.sheet = new Sheet(contest);
      this.gate = new Gate(contest);
      this.terms = Terms.of(contest);
    }

    public Trial on(List<ScoredBid> bids) {
      var contenders = new Stages(sheet, gate, bids).contenders();
      return new Trial(terms, contenders, Comparison.firstOf(terms, contenders));
    }
  }

  /**
   * What comes of losing bids that leave, one at a time.
   *
   * @param leavings how many were looked at
   * @param winnerTurned in how many of them another is first then
   * @param orderTurned in how many of them two of the bids that stay change places
   */
  public record Leavings(int leavings, int winnerTurned, int orderTurned) {

    public static final Leavings NONE = new Leavings(0, 0, 0);

    public Leavings plus(Leavings other) {
      return new Leavings(
          leavings + other.leavings,
          winnerTurned + other.winnerTurned,
          orderTurned + other.orderTurned);
    }
  }

  /** True where exactly one bid is first. */
  public boolean isDecided() {
    return first.size() == 1;
  }

  /** True where without that section's points the first place would be another. */
  public boolean isDecidedBy(Section section) {
    var without =
        terms.weighing(
            section == Section.PRICE ? Fraction.ZERO : terms.price(),
            section == Section.QUALITY ? Fraction.ZERO : terms.quality(),
            section == Section.SOCIAL_VALUE ? Fraction.ZERO : terms.socialValue());
    return !Comparison.firstOf(without, contenders).equals(first);
  }

  /**
   * True where another is first once a section weighs so many points more (fewer, if under nought),
   * taken from the others in proportion to their weights.
   */
  public boolean isTurnedBy(Section section, Fraction points) {
    return reweighed(section, points)
        .map(other -> !Comparison.firstOf(other, contenders).equals(first))
        .orElse(false);
  }

  /** Empty where there is nothing to take from, or less than nothing would be left. */
  private Optional<Terms> reweighed(Section section, Fraction points) {
    var all = terms.price().plus(terms.quality()).plus(terms.socialValue());
    var weight = terms.weight(section).plus(points);
    var others = all.minus(terms.weight(section));
    if (others.isZero() || weight.signum() < 0 || weight.compareTo(all) > 0) {
      return Optional.empty();
    }
    var scale = all.minus(weight).over(others);
    return Optional.of(
        terms.weighing(
            section == Section.PRICE ? weight : terms.price().times(scale),
            section == Section.QUALITY ? weight : terms.quality().times(scale),
            section == Section.SOCIAL_VALUE ? weight : terms.socialValue().times(scale)));
  }

  public Leavings leavings() {
    var fields = new Fields(contenders);
    var field = Field.of(contenders);
    var before = totals(contenders, field);
    var sum = Leavings.NONE;
    for (int i = 0; i < contenders.size(); i++) {
      var loser = contenders.get(i);
      if (!first.contains(loser.bidId())) {
        sum = sum.plus(leaving(i, fields.without(loser), field, before));
      }
    }
    return sum;
  }

  private Leavings leaving(int leaver, Field then, Field field, List<Fraction> before) {
    if (terms.looksAt(then).equals(terms.looksAt(field))) {
      return new Leavings(1, 0, 0);
    }
    var rest = new ArrayList<>(contenders);
    rest.remove(leaver);
    var stood = new ArrayList<>(before);
    stood.remove(leaver);
    var standings = rest.stream().map(bid -> terms.stand(bid, then)).toList();
    boolean winner = !Comparison.first(terms, standings).equals(first);
    boolean order = isTurned(stood, standings.stream().map(Standing::total).toList());
    return new Leavings(1, winner ? 1 : 0, order ? 1 : 0);
  }

  private List<Fraction> totals(List<Contender> bids, Field field) {
    return bids.stream().map(bid -> terms.stand(bid, field).total()).toList();
  }

  /** Whether two are the other way round, one clearly before the other each time. */
  private static boolean isTurned(List<Fraction> before, List<Fraction> after) {
    for (int i = 0; i < before.size(); i++) {
      for (int j = i + 1; j < before.size(); j++) {
        int then = before.get(i).compareTo(before.get(j));
        if (then * after.get(i).compareTo(after.get(j)) < 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Bids that are neither the cheapest nor the best in their answers: the middle. */
  public List<UUID> middle() {
    var field = Field.of(contenders);
    var best =
        contenders.stream()
            .map(bid -> answers(bid, field))
            .max(Fraction::compareTo)
            .orElse(Fraction.ZERO);
    return contenders.stream()
        .filter(bid -> !bid.price().equals(field.lowest()))
        .filter(bid -> !answers(bid, field).equals(best))
        .map(Contender::bidId)
        .toList();
  }

  private Fraction answers(Contender bid, Field field) {
    var standing = terms.stand(bid, field);
    return standing.quality().plus(standing.socialValue());
  }
}
