package org.socialvalue.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Measure;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.events.Promise;

/** Promises of a homecare bid. */
public final class Promises {

  private Promises() {}

  /** Three jobs of at least six months, required and scored. */
  public static Promise jobs() {
    return promise(
        Promise.Provenance.REQUIRED,
        "Young people who face disadvantage hold jobs in care",
        outcome("jobs held for six months", "people", target("3", null, 6)),
        true);
  }

  /** One qualification for each £250,000 spent, required without being scored. */
  public static Promise qualifications() {
    return promise(
        Promise.Provenance.UNSCORED_KPI,
        "Care workers gain qualifications as the contract is spent",
        new Measure(
            Measure.Kind.OUTPUT,
            "care qualifications gained",
            "qualifications",
            Measure.Direction.HIGHER_IS_BETTER,
            null,
            target("1", "250000", null)),
        true);
  }

  /** Required, by so many over the term: more is better, or less. */
  public static Promise counted(String words, String unit, String target, boolean more) {
    var measure = outcome(words, unit, target(target, null, null));
    return promise(
        Promise.Provenance.REQUIRED,
        words,
        new Measure(
            measure.kind(),
            measure.name(),
            measure.unit(),
            more ? Measure.Direction.HIGHER_IS_BETTER : Measure.Direction.LOWER_IS_BETTER,
            null,
            measure.target()),
        true);
  }

  /** Told by stories, offered. */
  public static Promise sharedTable() {
    return promise(
        Promise.Provenance.OFFERED,
        "People who seldom leave home share a weekly meal",
        new Measure(
            Measure.Kind.NARRATIVE,
            "what the meal changed",
            "accounts",
            Measure.Direction.HIGHER_IS_BETTER,
            null,
            null),
        true);
  }

  /** Offered with a number. */
  public static Promise peerMentors() {
    return promise(
        Promise.Provenance.OFFERED,
        "People who receive care mentor others",
        outcome("mentors active", "people", target("8", null, null)),
        true);
  }

  /** Offered outside the relevant area: shown, worth nothing. */
  public static Promise elsewhere() {
    return promise(
        Promise.Provenance.OFFERED,
        "Trees planted in another county",
        outcome("trees planted", "trees", target("100", null, null)),
        false);
  }

  public static Promise promise(
      Promise.Provenance provenance, String statement, Measure measure, boolean counted) {
    boolean scored = provenance != Promise.Provenance.UNSCORED_KPI;
    return new Promise(
        UUID.randomUUID(),
        UUID.randomUUID(),
        provenance,
        LocalizedText.english(statement),
        OutcomeCategory.OTHERS_WHO_ENGAGE,
        "LOCAL_EMPLOYMENT",
        "SO-2",
        null,
        List.of("W-1"),
        measure,
        scored ? "SV1" : null,
        scored ? new BigDecimal("4.80") : null,
        scored ? new BigDecimal("6.00") : null,
        counted,
        null,
        null);
  }

  public static Measure outcome(String name, String unit, Measure.@Nullable Target target) {
    return new Measure(
        Measure.Kind.OUTCOME, name, unit, Measure.Direction.HIGHER_IS_BETTER, null, target);
  }

  public static Measure.Target target(
      String amount, @Nullable String perAmount, @Nullable Integer lastingMonths) {
    return new Measure.Target(
        new BigDecimal(amount),
        perAmount == null ? null : new BigDecimal(perAmount),
        lastingMonths,
        null,
        null);
  }

  public static Measure.Target targetBy(String amount, LocalDate day) {
    return new Measure.Target(new BigDecimal(amount), null, null, null, day);
  }
}
