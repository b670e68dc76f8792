package org.socialvalue.tender.redesign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.GivenService;

class ServiceFactsTest {

  private final GivenService service = new GivenService();

  @Property(tries = 200)
  void ofEachPrincipleTheLatestMarkCounts(
      @ForAll @Size(max = 30) List<@IntRange(max = 5) Integer> principles) {
    var given = new GivenService();
    given.assessments = new ArrayList<>();
    var latest = new HashMap<String, Integer>();
    for (int i = 0; i < principles.size(); i++) {
      var principle = Given.FRAMEWORK.principles().get(principles.get(i)).code();
      given.assessments.add(GivenService.assessed(GivenService.CURRENT, i, principle));
      latest.put(principle, i);
    }
    var counting = new HashMap<String, Integer>();
    given
        .build()
        .marksOf(GivenService.CURRENT)
        .forEach((principle, one) -> counting.put(principle, one.mark().mark()));
    assertThat(counting).isEqualTo(latest);
  }

  @Test
  void theMarksOfAnOptionAreItsOwn() {
    var option = service.withOption("Village teams");
    assertThat(service.build().marksOf(option.subject()))
        .allSatisfy((principle, given) -> assertThat(given.mark().mark()).isEqualTo(3));
    assertThat(service.build().marksOf(GivenService.option("Another").subject())).isEmpty();
  }

  @Test
  void theLastRoundSaysWhetherItIsConcluded() {
    assertThat(service.build().conclusion()).isPresent();
    service.rounds.add(GivenService.round(2, GivenService.another()));
    assertThat(service.build().conclusion()).isEmpty();
    service.rounds.clear();
    assertThat(service.build().conclusion()).isEmpty();
  }
}
