package org.socialvalue.tender.redesign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.tender.Given.Homecare;
import org.socialvalue.tender.GivenService;
import org.socialvalue.tender.redesign.RedesignView.Column;
import org.socialvalue.tender.redesign.RedesignView.MarkCell;
import org.socialvalue.tender.redesign.RedesignView.Standing;

class SideBySideTest {

  private final Homecare homecare = new Homecare();
  private final GivenService service = homecare.service;

  private RedesignView table() {
    return SideBySide.of(UUID.randomUUID(), homecare.groundwork());
  }

  @Test
  void eachRowHasACellForEachColumn() {
    service.withOption("Village teams");
    service.withOption("Hubs");
    var table = table();
    assertThat(table.columns()).hasSize(3);
    assertThat(table.principles())
        .hasSize(6)
        .allSatisfy(
            row ->
                assertThat(row.marks())
                    .extracting(MarkCell::subject)
                    .isEqualTo(table.columns().stream().map(Column::subject).toList()));
  }

  @Test
  void theDifferenceIsToTheServiceAsItIs() {
    service.withOption("Village teams");
    assertThat(table().principles())
        .allSatisfy(
            row ->
                assertThat(row.marks()).extracting(MarkCell::difference).containsExactly(null, 1));
  }

  @Test
  void withoutAMarkForTheServiceAsItIsThereIsNoDifference() {
    service.withOption("Village teams");
    service.assessments.removeFirst();
    assertThat(table().principles().getFirst().marks())
        .extracting(MarkCell::mark, MarkCell::difference)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(null, null),
            org.assertj.core.groups.Tuple.tuple(3, null));
  }

  @Test
  void onceConcludedItShowsWhatWasChosenAndWhatWasNot() {
    var chosen = service.withOption("Village teams");
    service.withOption("Hubs");
    service.rounds.add(GivenService.round(1, GivenService.chooses(chosen.id())));
    assertThat(table().columns())
        .extracting(Column::standing)
        .isEqualTo(List.of(Standing.AS_IT_IS, Standing.CHOSEN, Standing.NOT_CHOSEN));
  }

  @Test
  void whatIsWithdrawnStandsApart() {
    service.options.add(GivenService.withdrawn(GivenService.option("An app")));
    assertThat(table().columns()).hasSize(1);
    assertThat(table().withdrawn()).extracting(OptionView::title).containsExactly("An app");
  }
}
