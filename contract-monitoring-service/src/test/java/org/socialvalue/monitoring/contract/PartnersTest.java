package org.socialvalue.monitoring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.ContractAwarded.Partner;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.monitoring.Awards;

class PartnersTest {

  private static final Partner NAMED =
      Awards.partner("bluebird-cic", "Bluebird Care CIC", Supplier.Size.MICRO);
  private static final Partner UNNAMED =
      new Partner(null, "Harbour Care", Partner.Role.SUBCONTRACTOR, null, null, null);

  private final Contract contract = delivered(NAMED, UNNAMED);

  @Test
  void a_partner_reads_as_the_lead_and_answers_for_nothing() {
    var partner = of("bluebird-cic", "provider");
    assertThat(contract.isPartner(partner)).isTrue();
    assertThat(contract.readerOf(partner)).isEqualTo(Side.PROVIDER);
    assertThat(contract.sideOf(partner)).isNull();
  }

  @Test
  void the_two_sides_read_and_answer_as_themselves() {
    var lead = of("orchard-homecare", "provider");
    var authority = of("wealdshire", "contract-manager");
    assertThat(contract.readerOf(lead)).isEqualTo(Side.PROVIDER).isEqualTo(contract.sideOf(lead));
    assertThat(contract.readerOf(authority))
        .isEqualTo(Side.AUTHORITY)
        .isEqualTo(contract.sideOf(authority));
    assertThat(contract.isPartner(lead)).isFalse();
    assertThat(contract.isPartner(authority)).isFalse();
  }

  @Test
  void nobody_else_reads_anything() {
    for (var stranger :
        List.of(
            of("harbour-care", "provider"),
            of("Harbour Care", "provider"),
            of("bluebird-cic", "member"),
            of("northmoor", "contract-manager"))) {
      assertThat(contract.readerOf(stranger)).as(stranger.org()).isNull();
    }
  }

  @Test
  void a_lead_that_stands_among_the_partners_leads() {
    var lead = Awards.partner("orchard-homecare", "Homecare Ltd", Supplier.Size.SMALL);
    assertThat(delivered(lead).sideOf(of("orchard-homecare", "provider"))).isEqualTo(Side.PROVIDER);
    assertThat(delivered(lead).isPartner(of("orchard-homecare", "provider"))).isFalse();
  }

  @Test
  void the_sides_change_all_that_was_reported_and_a_partner_its_own() {
    assertThat(contract.mayChange("orchard-homecare", "bluebird-cic")).isTrue();
    assertThat(contract.mayChange("wealdshire", "bluebird-cic")).isTrue();
    assertThat(contract.mayChange("bluebird-cic", "bluebird-cic")).isTrue();
    assertThat(contract.mayChange("bluebird-cic", "orchard-homecare")).isFalse();
    assertThat(contract.mayChange("bluebird-cic", null)).isFalse();
    assertThat(contract.mayChange("orchard-homecare", null)).isTrue();
  }

  @Test
  void who_is_no_partner_any_more_reads_nothing_from_then_on() {
    var settled = Started.of(contract).particulars();
    contract.vary(
        settled.varied(
            settled.supplier(),
            List.of(UNNAMED),
            settled.value(),
            settled.terms().endsOn(),
            settled.promisedTo()));
    assertThat(contract.readerOf(of("bluebird-cic", "provider"))).isNull();
  }

  private static Contract delivered(Partner... partners) {
    return new Contract(
        new UUID(0, 1),
        Particulars.from(Awards.with(List.of(partners), Awards.of())),
        Instant.EPOCH);
  }

  private static Actor of(String organisation, String role) {
    return new Actor("somebody", "Somebody", organisation, Set.of(role));
  }
}
