package org.socialvalue.tender.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.LocalizedText;

class TenderCopyTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void datesThatHavePassedStayBehindAndAreNamed() {
    var copy = TenderCopy.of(content(NOW, TODAY.minusDays(1)), null, true, NOW, TODAY);

    assertThat(copy.content().bidsDueBy()).isNull();
    assertThat(copy.content().contractTerms()).isNull();
    assertThat(copy.content().theRequirements()).hasSize(1);
    assertThat(copy.leftOut())
        .extracting(TenderCopy.LeftOut::pointer)
        .containsExactly("/bidsDueBy", "/contractTerms");
  }

  @Test
  void whatIsStillToComeComesWithIt() {
    var content = content(NOW.plusSeconds(1), TODAY);

    var copy = TenderCopy.of(content, LocalizedText.english("Once more"), true, NOW, TODAY);

    assertThat(copy.leftOut()).isEmpty();
    assertThat(copy.content().title().en()).isEqualTo("Once more");
    assertThat(ContentDifferences.between(content, copy.content()))
        .singleElement()
        .matches(change -> change.pointer().equals("/title/en"));
  }

  @Test
  void outcomesStayWithTheirProject() {
    var copy = TenderCopy.of(content(NOW.plusSeconds(1), TODAY), null, false, NOW, TODAY);

    assertThat(copy.content().theRequirements()).isEmpty();
    assertThat(copy.leftOut())
        .singleElement()
        .matches(left -> left.pointer().equals("/requirements/0"));
  }

  private static TenderContent content(Instant due, LocalDate starts) {
    return TenderContent.titled(LocalizedText.english("Homecare"))
        .with(
            LocalizedText.english("Homecare"),
            List.of(new TenderContent.Asked(UUID.randomUUID(), null)),
            due,
            null,
            null,
            new ContractTerms(starts, starts.plusYears(4), starts.plusYears(1), 6, true, null));
  }
}
