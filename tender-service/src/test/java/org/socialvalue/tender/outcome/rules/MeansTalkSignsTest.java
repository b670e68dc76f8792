package org.socialvalue.tender.outcome.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The quick look for signs never hides a wording that its pattern would have found. */
class MeansTalkSignsTest {

  private static final List<String> WORDS =
      List.of(
          ("by through via with using means of way the use making in accordance quickly providing"
                  + " delivering training must shall has have is are to will required all adopt"
                  + " follow be delivered provided attend run hold providers supplier contractor"
                  + " runs holds offers a an 3 two weekly daily hourly fortnightly monthly twice-daily"
                  + " quarterly regular structured group one-to-one 1:1 online dedicated bespoke"
                  + " accredited sessions meetings workshops coaching mentoring app software tool"
                  + " once times per each every day week month support staff time hours minutes"
                  + " leaflets newsletters home visits toolkits devices tablets outcomes star buurtzorg"
                  + " six sigma talking mats microsoft teams zoom electronic call monitoring drwy"
                  + " ddefnyddio rhaid i activities volunteering coffee mornings drop-ins")
              .split(" "));

  @Property(tries = 20_000)
  void whateverAPatternFindsHasItsSign(@ForAll("talk") String text) {
    for (var wording : MeansTalk.PRESCRIBING) {
      if (wording.pattern().matcher(text).find()) {
        assertThat(wording.signs().in(text)).as(wording.pattern() + ": " + text).isTrue();
      }
    }
  }

  @Provide
  Arbitrary<String> talk() {
    return Arbitraries.of(WORDS).list().ofMinSize(2).ofMaxSize(8).map(w -> String.join(" ", w));
  }
}
