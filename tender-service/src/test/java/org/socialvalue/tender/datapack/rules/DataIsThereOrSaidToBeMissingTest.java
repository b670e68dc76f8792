package org.socialvalue.tender.datapack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.Given.Homecare;
import org.socialvalue.tender.GivenService;
import org.socialvalue.tender.datapack.PackContent;

class DataIsThereOrSaidToBeMissingTest {

  private static List<Finding> found(PackContent pack) {
    var homecare = new Homecare();
    homecare.service.pack = pack;
    return new DataIsThereOrSaidToBeMissing().check(homecare.groundwork());
  }

  private static PackContent allBut(PackContent whole, boolean missing) {
    return new PackContent(
        whole.usage(),
        whole.need(),
        missing ? GivenService.missing() : null,
        whole.quality(),
        whole.satisfaction(),
        whole.providerFeedback());
  }

  @Test
  void aWholePackKeepsIt() {
    assertThat(found(new GivenService().pack)).isEmpty();
  }

  @Test
  void anEmptyPackIsAdvisedOnEachOfTheSix() {
    assertThat(found(PackContent.NOTHING_SAID))
        .hasSize(6)
        .allSatisfy(finding -> assertThat(finding.advises()).isTrue());
  }

  @Test
  void oneThatNobodySpokeOfIsAdvised() {
    assertThat(found(allBut(new GivenService().pack, false)))
        .extracting(Finding::subject)
        .containsExactly("/dataPack/cost");
  }

  @Test
  void oneThatIsSaidToBeMissingIsReportedAndKeepsIt() {
    assertThat(found(allBut(new GivenService().pack, true)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.effect()).isEqualTo(Effect.INFO);
              assertThat(finding.message()).contains("A survey before the plan");
            });
  }

  @Property(tries = 200)
  void dataIsTooOldExactlyAfterTheMonthsThatItHolds(@ForAll @IntRange(max = 2000) int days) {
    var day = Given.TODAY.minusDays(days);
    var whole = new GivenService().pack;
    var pack =
        new PackContent(
            GivenService.present(day),
            whole.need(),
            whole.cost(),
            whole.quality(),
            whole.satisfaction(),
            whole.providerFeedback());
    var oldest = Given.TODAY.minusMonths(DataIsThereOrSaidToBeMissing.MONTHS_IT_HOLDS);
    assertThat(found(pack).isEmpty()).isEqualTo(!day.isBefore(oldest));
  }
}
