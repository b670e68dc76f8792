package org.socialvalue.evaluation.award.rules;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socialvalue.evaluation.award.LotField;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * Who gets a lot is known by the ranking: nobody level with the last of them is left out by chance,
 * and nobody ahead of them is passed over, but for one who may win no more lots.
 */
public final class TheAwardedAreKnown implements Rule<TheAwardedAreKnown.Chosen> {

  /**
   * @param bids those that are to get the lot
   * @param full bidders who may win no more lots
   */
  public record Chosen(LotField lot, Set<UUID> bids, Set<String> full) {}

  @Override
  public RuleInfo info() {
    return Codes.TIES;
  }

  @Override
  public List<Finding> check(Chosen chosen) {
    var passedOver =
        chosen.lot().passedOver(chosen.bids()).stream()
            .filter(place -> !chosen.full().contains(place.bidder()))
            .toList();
    if (passedOver.isEmpty()) {
      return List.of();
    }
    var names =
        passedOver.stream().map(LotField.Place::bidderName).collect(Collectors.joining(", "));
    boolean tied = passedOver.stream().allMatch(place -> isLevel(place, chosen));
    return List.of(
        info()
            .finding(
                chosen.lot().lotId(),
                tied
                    ? "Bids share a place and the tender's tie rule cannot part them from " + names
                    : "The ranking's order is kept: %s would be passed over".formatted(names)));
  }

  private static boolean isLevel(LotField.Place place, Chosen chosen) {
    return chosen.lot().places().stream()
        .anyMatch(
            other ->
                chosen.bids().contains(other.bidId())
                    && other.rank() != null
                    && other.rank().equals(place.rank()));
  }
}
