package org.socialvalue.tender.publication.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.project.Instrument;
import org.socialvalue.tender.publication.TenderInQuestion;

/**
 * DATES_HOLD, a rule of the product: the dates come one after the other, with time for answers and
 * standstill between them. What can't be blocks; what can be and is unwise is advised against. A
 * deadline that has passed is TENDER_COMPLETE's, and nothing else is said of the dates then.
 */
public final class DatesHold implements Rule<TenderInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "DATES_HOLD",
          "Questions, bids, award, standstill and contract follow each other, on working days, with"
              + " time to answer questions",
          Effect.BLOCK,
          Basis.PRACTICE,
          "This product: dates that can be kept; the standstill by the regime's own data");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    return new Look(tender).findings();
  }

  private static final class Look {

    private final TenderInQuestion tender;
    private final List<Finding> findings = new ArrayList<>();

    private Look(TenderInQuestion tender) {
      this.tender = tender;
    }

    private List<Finding> findings() {
      var content = tender.content();
      standstill();
      var due = content.bidsDueBy();
      if (due != null && due.isAfter(tender.now())) {
        workingDay("/bidsDueBy", "The deadline", tender.calendar().dayOf(due));
        questions(content.clarificationsDueBy(), due);
        award(content.awardOn(), tender.calendar().dayOf(due));
      }
      return findings;
    }

    /** Grants are no procurement: no standstill is asked of them. */
    private void standstill() {
      var least = tender.regime().mandatoryStandstillWorkingDays();
      if (tender.project().instrument() != Instrument.GRANT
          && tender.content().standstill() < least) {
        findings.add(
            INFO.finding(
                "/standstillWorkingDays",
                "%s asks for a standstill of %d working days"
                    .formatted(tender.regime().title(), least)));
      }
    }

    private void questions(@Nullable Instant until, Instant due) {
      var at = "/clarificationsDueBy";
      if (until == null) {
        return;
      }
      if (!until.isBefore(due)) {
        block(at, "Questions can come in after the bids that rest on their answers");
        return;
      }
      if (!until.isAfter(tender.now())) {
        block(at, "The last moment for questions has passed already");
      } else {
        workingDay(at, "The last day for questions", tender.calendar().dayOf(until));
      }
      var days = tender.framework().policy().daysToAnswer();
      var answered = tender.calendar().plus(tender.calendar().dayOf(until), days);
      if (answered.isAfter(tender.calendar().dayOf(due))) {
        advise(
            at,
            "Between the last question and the deadline lie fewer than %d working days to answer"
                .formatted(days));
      }
    }

    private void award(@Nullable LocalDate planned, LocalDate due) {
      if (planned != null) {
        workingDay("/awardOn", "The day of the award", planned);
      }
      if (planned != null && !planned.isAfter(due)) {
        block("/awardOn", "The award is planned before bids can be opened and scored");
      } else {
        start(planned == null ? due.plusDays(1) : planned);
      }
    }

    private void start(LocalDate award) {
      var terms = tender.content().contractTerms();
      if (terms == null) {
        return;
      }
      var at = "/contractTerms/startsOn";
      var days =
          Math.max(tender.content().standstill(), tender.regime().mandatoryStandstillWorkingDays());
      var over = tender.calendar().standstillEnds(award, days);
      if (!terms.startsOn().isAfter(tender.today())) {
        advise(at, "The contract is dated back: say which service it puts on paper");
      } else if (!terms.startsOn().isAfter(over)) {
        block(
            at,
            "The contract begins on %s; award and standstill are over on %s at the earliest"
                .formatted(terms.startsOn(), over));
      }
    }

    private void workingDay(String at, String what, LocalDate day) {
      if (!tender.calendar().isWorkingDay(day)) {
        advise(at, what + " falls on " + day + ", which is no working day");
      }
    }

    private void block(String at, String message) {
      findings.add(INFO.finding(at, message));
    }

    private void advise(String at, String message) {
      findings.add(INFO.finding(Effect.ADVISE, at, message));
    }
  }
}
