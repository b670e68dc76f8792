package org.socialvalue.monitoring.variation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.ContractAwarded.Partner;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.Awards;

class SettledTest {

  private static final Partner ANN = Awards.partner("ann", "Ann", Supplier.Size.SMALL);
  private static final Partner BO =
      new Partner(null, "Bo", Partner.Role.SUBCONTRACTOR, null, null, null);

  private final Settled now =
      new Settled(
          supplier("lead", "Lead"),
          List.of(ANN, BO),
          BigDecimal.TEN,
          LocalDate.of(2027, 3, 31),
          LocalDate.of(2027, 3, 31));

  @Test
  void partners_stay_where_somebody_else_comes_in() {
    assertThat(now.ledBy(supplier("new", "New")).partners()).containsExactly(ANN, BO);
  }

  @Test
  void a_partner_who_leads_is_no_partner_any_more() {
    assertThat(now.ledBy(supplier("ann", "Ann & Co")).partners()).containsExactly(BO);
    assertThat(now.ledBy(supplier("bo", "BO")).partners()).containsExactly(ANN);
  }

  private static Supplier supplier(String id, String name) {
    return new Supplier(id, name, Supplier.Size.SMALL, Supplier.Sector.PRIVATE);
  }
}
