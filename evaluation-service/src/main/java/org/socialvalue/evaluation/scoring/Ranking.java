package org.socialvalue.evaluation.scoring;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.AwardModel.SocialValueMode;

/**
 * The places of one lot: bids that stayed in, best first, then those that are out.
 *
 * <p>The order of the bids that come in has no bearing on it. Totals are compared unrounded; a tie
 * is an exact one. The work grows in proportion to the number of bids, and with its logarithm for
 * putting them in order.
 *
 * @param stages who came to each stage and who was compared with whom
 * @param comparison those that stayed in, against each other
 */
public record Ranking(
    LotContest contest, List<Place> places, List<Stage> stages, Comparison comparison) {

  /** For a stable order of bids that are out. */
  private static final Comparator<Place> BY_NAME =
      Comparator.comparing(Place::bidder).thenComparing(Place::bidId);

  public Ranking {
    places = List.copyOf(places);
    stages = List.copyOf(stages);
  }

  public static Ranking of(LotContest contest) {
    var stages = new Stages(contest);
    var comparison = Comparison.of(Terms.of(contest), stages.contenders());
    var byId = new HashMap<UUID, Marked>();
    stages.marked().forEach(bid -> byId.put(bid.bid().bidId(), bid));
    var places = new ArrayList<Place>(byId.size());
    comparison.places().forEach(ranked -> places.add(in(ranked, comparison, byId)));
    stages.marked().stream()
        .map(bid -> out(bid, stages.outOf(bid.bid().bidId()), contest))
        .flatMap(Optional::stream)
        .sorted(BY_NAME)
        .forEach(places::add);
    return new Ranking(contest, places, stages.stages(), comparison);
  }

  private static Place in(Comparison.Ranked ranked, Comparison comparison, Map<UUID, Marked> byId) {
    var standing = ranked.standing();
    var marked = requireNonNull(byId.get(standing.bid().bidId()));
    var terms = comparison.terms();
    return new Place(
        standing.bid().bidId(),
        standing.bid().bidder(),
        ranked.rank(),
        null,
        marked.questions(),
        PricePoints.of(requireNonNull(marked.bid().price()), standing, comparison),
        List.of(
            new SectionResult(Section.PRICE, standing.price(), terms.price()),
            new SectionResult(Section.QUALITY, standing.quality(), terms.quality()),
            new SectionResult(Section.SOCIAL_VALUE, standing.socialValue(), terms.socialValue())),
        standing.total(),
        ranked.tie());
  }

  /** In separate mode the social value of a bid that is out is not scored (GATE_THEN_SOCIAL). */
  private static Optional<Place> out(Marked bid, @Nullable Out why, LotContest contest) {
    if (why == null) {
      return Optional.empty();
    }
    var terms = Terms.of(contest);
    boolean scored = contest.model().socialValueMode() == SocialValueMode.EMBEDDED;
    var sections = new ArrayList<SectionResult>();
    sections.add(
        new SectionResult(Section.QUALITY, terms.quality().times(bid.quality()), terms.quality()));
    if (scored && !bid.of(Section.SOCIAL_VALUE).isEmpty()) {
      sections.add(
          new SectionResult(
              Section.SOCIAL_VALUE,
              terms.socialValue().times(bid.socialValue()),
              terms.socialValue()));
    }
    return Optional.of(
        new Place(
            bid.bid().bidId(),
            bid.bid().bidder(),
            null,
            why,
            scored ? bid.questions() : bid.of(Section.QUALITY),
            null,
            sections,
            null,
            Place.Tie.NONE));
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
   * True where price and quality alone, under the same tie rule, would not have brought the same
   * first place: social value decided (Kent framework, principle 1: to be seen, not to be undone).
   */
  public boolean decidedBySocialValue() {
    return !comparison.first().equals(firstByCore());
  }

  /** Who would be first on price and quality alone. */
  public List<UUID> firstByCore() {
    return Comparison.firstOf(
        comparison.terms().coreOnly(),
        comparison.places().stream().map(ranked -> ranked.standing().bid()).toList());
  }
}
