package org.socialvalue.monitoring.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.ContractAwarded.Partner;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.monitoring.entry.EnterContract.PartOf;

class PartnerFaultsTest {

  private static final Supplier LEAD =
      new Supplier("lead", "Lead Ltd", Supplier.Size.LARGE, Supplier.Sector.PRIVATE);

  @Test
  void each_organisation_may_stand_once() {
    assertThat(faults(partner("a", "A"), partner("b", "A"), partner(null, "B"))).isEmpty();
  }

  @Test
  void the_same_by_id_or_by_name_is_told_and_so_is_the_lead() {
    assertThat(
            faults(
                partner("lead", "Another name"),
                partner(null, " lead ltd"),
                partner("a", "A"),
                partner("a", "B"),
                partner(null, "a")))
        .extracting(Fault::pointer)
        .containsExactly(
            "/partners/0/id", "/partners/1/name", "/partners/3/id", "/partners/4/name");
  }

  private static List<Fault> faults(PartOf... partners) {
    return PartnerFaults.of(LEAD, List.of(partners));
  }

  private static PartOf partner(@Nullable String id, String name) {
    return new PartOf(id, name, Partner.Role.SUBCONTRACTOR, null, null, null);
  }
}
