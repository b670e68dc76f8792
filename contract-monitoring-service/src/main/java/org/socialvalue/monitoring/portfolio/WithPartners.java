package org.socialvalue.monitoring.portfolio;

import java.util.List;
import java.util.function.Predicate;
import org.socialvalue.events.ContractAwarded.Partner;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.standing.ContractStanding;

/**
 * Contracts with partners beside the lead, whatever the lead is. One may be in both counts.
 *
 * @param smallOrMedium contracts with a micro, small or medium partner
 * @param voluntary contracts with a partner from the voluntary and community sector, or that is a
 *     social enterprise
 */
public record WithPartners(int smallOrMedium, int voluntary) {

  static WithPartners of(List<ContractStanding> contracts) {
    return new WithPartners(
        count(
            contracts, partner -> partner.size() != null && partner.size() != Supplier.Size.LARGE),
        count(
            contracts,
            partner -> partner.sector() == Supplier.Sector.VOLUNTARY_COMMUNITY_SOCIAL_ENTERPRISE));
  }

  private static int count(List<ContractStanding> contracts, Predicate<Partner> which) {
    return (int)
        contracts.stream()
            .filter(one -> one.contract().particulars().partners().stream().anyMatch(which))
            .count();
  }
}
