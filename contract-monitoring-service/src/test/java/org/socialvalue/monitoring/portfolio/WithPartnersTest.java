package org.socialvalue.monitoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.ContractAwarded.Partner;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.Terms;
import org.socialvalue.monitoring.contract.Started;
import org.socialvalue.monitoring.standing.ContractStanding;
import org.socialvalue.monitoring.status.Spending;

class WithPartnersTest {

  @Test
  void a_contract_is_counted_once_however_many_partners_it_has() {
    var small = partner(Supplier.Size.SMALL, Supplier.Sector.PRIVATE);
    var charity =
        partner(Supplier.Size.MEDIUM, Supplier.Sector.VOLUNTARY_COMMUNITY_SOCIAL_ENTERPRISE);
    assertThat(counted(List.of(small, charity), List.of(small))).isEqualTo(new WithPartners(2, 1));
  }

  @Test
  void what_is_large_or_not_said_is_not_counted() {
    assertThat(
            counted(
                List.of(partner(Supplier.Size.LARGE, Supplier.Sector.PUBLIC)),
                List.of(partner(null, null)),
                List.of()))
        .isEqualTo(new WithPartners(0, 0));
  }

  @SafeVarargs
  private static WithPartners counted(List<Partner>... partners) {
    return WithPartners.of(List.of(partners).stream().map(WithPartnersTest::delivered).toList());
  }

  private static ContractStanding delivered(List<Partner> partners) {
    var contract =
        Started.of(
            Contracts.of(UUID.randomUUID(), List.of("W-1"), Terms.CONTRACT, Supplier.Size.LARGE));
    var settled = contract.particulars();
    contract.vary(
        settled.varied(
            settled.supplier(),
            partners,
            settled.value(),
            settled.terms().endsOn(),
            settled.promisedTo()));
    return new ContractStanding(contract, Terms.CONTRACT.to(), Spending.NONE, List.of());
  }

  private static Partner partner(Supplier.@Nullable Size size, Supplier.@Nullable Sector sector) {
    return new Partner(null, "Somebody", Partner.Role.SUBCONTRACTOR, size, sector, null);
  }
}
