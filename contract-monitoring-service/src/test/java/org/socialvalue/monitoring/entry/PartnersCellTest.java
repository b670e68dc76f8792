package org.socialvalue.monitoring.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.ContractAwarded.Partner.Role;
import org.socialvalue.events.Supplier.Sector;
import org.socialvalue.events.Supplier.Size;
import org.socialvalue.monitoring.entry.EnterContract.PartOf;

class PartnersCellTest {

  private final List<String> faults = new ArrayList<>();

  @Test
  void what_stands_in_brackets_is_told_in_any_order_and_by_any_separator() {
    assertThat(
            read(
                "Kent Hands (Small; ID: kent-hands, private, Subcontractor)"
                    + " | Ann's (voluntary community social enterprise) | Bo"))
        .containsExactly(
            new PartOf(
                "kent-hands", "Kent Hands", Role.SUBCONTRACTOR, Size.SMALL, Sector.PRIVATE, null),
            new PartOf(
                null,
                "Ann's",
                Role.CONSORTIUM_MEMBER,
                null,
                Sector.VOLUNTARY_COMMUNITY_SOCIAL_ENTERPRISE,
                null),
            new PartOf(null, "Bo", Role.CONSORTIUM_MEMBER, null, null, null));
    assertThat(faults).isEmpty();
  }

  @Test
  void a_name_may_have_brackets_of_its_own() {
    assertThat(read("Hands (Kent) (large)"))
        .extracting(PartOf::name, PartOf::size)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Hands (Kent)", Size.LARGE));
    assertThat(read("Hands (Kent) Ltd"))
        .extracting(PartOf::name)
        .containsExactly("Hands (Kent) Ltd");
    assertThat(faults).isEmpty();
  }

  @Test
  void what_is_not_understood_or_said_twice_is_told_with_the_name_and_all_at_once() {
    read("Hands (tiny, small, large) | (small) | Ann (id: a, id: b)");
    assertThat(faults)
        .containsExactly(
            "Hands: 'tiny' is no role, size, sector or id",
            "Hands: has its size twice",
            "each has a name of at most 200 characters",
            "Ann: has its id twice");
  }

  @Test
  void an_empty_cell_names_nobody() {
    assertThat(PartnersCell.read(null, faults::add)).isEmpty();
  }

  private List<PartOf> read(String cell) {
    return PartnersCell.read(cell, faults::add);
  }
}
