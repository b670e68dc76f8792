package org.socialvalue.tender.publication.rules;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.concern.ConcernFacts;
import org.socialvalue.tender.publication.TenderInQuestion;

/**
 * OVERSTRETCH: every concern of a provider about a requirement has its answer before the tender
 * goes out, whether the market engagement is still open or not. That holds for what this tender
 * asks for, and for every other outcome of the project that stands ready to be asked for. What was
 * answered with a promise to drop the outcome is not asked for all the same.
 */
public final class NoConcernIsLeftOpen implements Rule<TenderInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "OVERSTRETCH",
          "Providers can raise a concern on a requirement; an open concern keeps the tender back",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, principle 2");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    return tender.groundwork().concerns().stream()
        .flatMap(concern -> finding(concern, tender).stream())
        .toList();
  }

  private static Optional<Finding> finding(ConcernFacts concern, TenderInQuestion tender) {
    int place = place(concern.outcomeId(), tender);
    var at = place < 0 ? "/concerns/" + concern.id() : "/requirements/" + place;
    if (concern.open()) {
      return open(concern, at, place >= 0);
    }
    return concern.promisedToDrop() && place >= 0
        ? Optional.of(
            INFO.finding(
                at, "It is asked for, though a provider's concern was answered with dropping it"))
        : Optional.empty();
  }

  private static Optional<Finding> open(ConcernFacts concern, String at, boolean asked) {
    if (asked) {
      return Optional.of(
          INFO.finding(
              at, "A provider's concern (%s) has not been answered".formatted(concern.kind())));
    }
    return switch (concern.status()) {
      case SPECIFIED, KPI_ONLY ->
          Optional.of(
              INFO.finding(
                  at,
                  "A provider's concern (%s) on an outcome of the project that is ready to be"
                          .formatted(concern.kind())
                      + " asked for has not been answered"));
      case POTENTIAL, PROVISIONAL, OPEN ->
          Optional.of(
              INFO.finding(
                  Effect.INFO,
                  at,
                  "A provider's concern (%s) on an outcome that nothing asks for yet has not been"
                          .formatted(concern.kind())
                      + " answered"));
      case DROPPED ->
          Optional.of(
              INFO.finding(
                  at,
                  "A provider's concern (%s) was never answered, though its outcome was dropped"
                      .formatted(concern.kind())));
    };
  }

  private static int place(UUID outcome, TenderInQuestion tender) {
    var asked = tender.content().theRequirements();
    for (int i = 0; i < asked.size(); i++) {
      if (asked.get(i).outcomeId().equals(outcome)) {
        return i;
      }
    }
    return -1;
  }
}
