package org.socialvalue.tender.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Authority;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Measure;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.tender.outcome.Outcome;
import org.socialvalue.tender.project.CommissioningProject;

/**
 * What providers see of a project before its tender: what is about to be asked for, and nothing of
 * how it was decided.
 *
 * @param open whether concerns can be raised now
 */
public record MarketView(
    UUID projectId,
    LocalizedText title,
    Authority authority,
    String serviceArea,
    boolean open,
    @Nullable LocalDate closesOn,
    LocalizedText introduction,
    List<About> outcomes) {

  /** An outcome that is about to be asked for. */
  public record About(
      UUID id,
      LocalizedText statement,
      @Nullable OutcomeCategory category,
      @Nullable String forWhom,
      List<String> areas,
      @Nullable Measure measure) {}

  /** As a line of the list, without the outcomes. */
  public record Line(
      UUID projectId,
      LocalizedText title,
      Authority authority,
      String serviceArea,
      @Nullable LocalDate closesOn,
      LocalizedText introduction) {

    static Line from(MarketEngagement engagement, CommissioningProject project) {
      var written = engagement.written();
      return new Line(
          project.id(),
          project.title(),
          project.authority(),
          project.serviceArea(),
          written.closesOn(),
          written.introduction());
    }
  }

  /** A page of market engagements that are open. */
  record Page(List<Line> items, @Nullable String next) {}

  static MarketView from(
      MarketEngagement engagement,
      CommissioningProject project,
      List<Outcome> outcomes,
      Instant now) {
    var written = engagement.written();
    return new MarketView(
        project.id(),
        project.title(),
        project.authority(),
        project.serviceArea(),
        engagement.takesConcerns(now),
        written.closesOn(),
        written.introduction(),
        outcomes.stream().filter(MarketView::shows).map(MarketView::about).toList());
  }

  /** Whether providers see the outcome: it may be asked for. */
  static boolean shows(Outcome outcome) {
    return switch (outcome.status()) {
      case PROVISIONAL, SPECIFIED, KPI_ONLY -> true;
      case POTENTIAL, OPEN, DROPPED -> false;
    };
  }

  private static About about(Outcome outcome) {
    var said = outcome.proposed();
    return new About(
        outcome.id(),
        said.statement(),
        said.category(),
        said.forWhom(),
        said.areas(),
        said.measure());
  }
}
