package org.socialvalue.tender.publication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.Given.Homecare;
import org.socialvalue.tender.atrisk.Fate;
import org.socialvalue.tender.outcome.OutcomeStatus;
import org.socialvalue.tender.publication.TenderContent;

class KeepsWhatIsProtectedTest {
  private static final UUID PROTECTOR = new UUID(0, 7);

  private final Homecare tender = new Homecare();

  private List<Finding> found() {
    return new KeepsWhatIsProtected().check(tender.build());
  }

  private static Fate protectedBy(UUID outcome) {
    return new Fate(Fate.Kind.PROTECT, null, null, outcome, null, "amara", "Amara", Given.NOW);
  }

  @Test
  void anOutcomeThatProtectsIsAskedFor() {
    tender.atRisk = List.of(Given.atRisk(protectedBy(PROTECTOR), OutcomeStatus.SPECIFIED));
    tender.requirements = List.of(new TenderContent.Asked(PROTECTOR, "S1"));

    assertThat(found()).isEmpty();
  }

  @Test
  void oneThatTheTenderForgetsProtectsNothing() {
    tender.atRisk = List.of(Given.atRisk(protectedBy(PROTECTOR), OutcomeStatus.SPECIFIED));
    tender.requirements = List.of();

    assertThat(found())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("AT_RISK");
              assertThat(finding.blocks()).isTrue();
            });
  }
}
