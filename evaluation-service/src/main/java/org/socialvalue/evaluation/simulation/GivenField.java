package org.socialvalue.evaluation.simulation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.scoring.Counterfactuals;
import org.socialvalue.evaluation.scoring.Fraction;
import org.socialvalue.evaluation.scoring.LotContest;
import org.socialvalue.evaluation.scoring.Place;
import org.socialvalue.evaluation.scoring.PricePoints;
import org.socialvalue.evaluation.scoring.Ranking;
import org.socialvalue.evaluation.simulation.SimulationResult.Named;
import org.socialvalue.evaluation.simulation.SimulationResult.Points;
import org.socialvalue.evaluation.simulation.SimulationResult.Price;
import org.socialvalue.evaluation.simulation.SimulationResult.Ranked;
import org.socialvalue.evaluation.simulation.SimulationResult.Shift;
import org.socialvalue.evaluation.simulation.SimulationResult.Turned;

/** Ranks given bids in full, with what else could have been. */
final class GivenField {

  private final Ranking ranking;
  private final int decimals;
  private final Map<UUID, String> names = new HashMap<>();

  GivenField(LotContest contest) {
    this.ranking = Ranking.of(contest);
    this.decimals = contest.model().shownDecimals();
    contest.bids().forEach(bid -> names.put(bid.bidId(), bid.bidder()));
  }

  SimulationResult.Given inFull() {
    var counterfactuals = new Counterfactuals(ranking.comparison());
    return new SimulationResult.Given(
        ranking.places().stream().map(this::ranked).toList(),
        counterfactuals.turnedByLeaving().stream()
            .map(turned -> new Turned(name(turned.without()), names(turned.first())))
            .toList(),
        counterfactuals.nearestShifts().stream().map(this::shift).toList());
  }

  private Ranked ranked(Place place) {
    var total = place.total();
    return new Ranked(
        place.rank(),
        place.bidder(),
        total == null ? null : shown(total),
        total == null ? null : total.toString(),
        place.tie(),
        place.sections().stream()
            .map(s -> points(s.section().code(), s.points(), s.maximum()))
            .toList(),
        price(place.price()),
        place.questions().stream()
            .map(q -> points(q.question().id(), q.points(), q.maximum()))
            .toList(),
        place.out());
  }

  private @Nullable Price price(@Nullable PricePoints price) {
    return price == null
        ? null
        : new Price(
            price.price(),
            price.formula(),
            price.working(),
            price.figures().stream()
                .map(f -> new Named(f.name(), shown(f.value()), f.value().toString()))
                .toList(),
            price.share().toString(),
            shown(price.share().times(Fraction.HUNDRED)));
  }

  private Points points(String of, Fraction points, Fraction maximum) {
    return new Points(of, shown(points), shown(maximum), points.toString());
  }

  private Shift shift(Counterfactuals.Shift shift) {
    return new Shift(
        shift.from(),
        shift.to(),
        shift.points().toString(),
        shift.beyond(),
        names(shift.thenFirst()),
        names(shift.firstAt()));
  }

  private List<String> names(List<UUID> ids) {
    return ids.stream().map(this::name).toList();
  }

  private String name(UUID id) {
    return requireNonNull(names.get(id));
  }

  private BigDecimal shown(Fraction figure) {
    return figure.rounded(decimals);
  }
}
