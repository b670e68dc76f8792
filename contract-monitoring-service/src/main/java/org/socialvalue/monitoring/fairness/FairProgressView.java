package org.socialvalue.monitoring.fairness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.monitoring.fairness.rules.EasyCasesAreNotFavoured;
import org.socialvalue.monitoring.fairness.rules.FairCase;
import org.socialvalue.monitoring.fairness.rules.NeitherGroupPays;
import org.socialvalue.monitoring.fairness.rules.Share;
import org.socialvalue.monitoring.individual.NeedBand;
import org.socialvalue.monitoring.individual.OutcomeRelease;
import org.socialvalue.monitoring.individual.PersonGroup;

/**
 * Who gains under a contract, from what is shared of single people.
 *
 * @param expected the mix that the contract was let for; null where nobody settled one
 * @param items one for each KPI or promise with a release
 */
public record FairProgressView(UUID contractId, @Nullable MixView expected, List<Subject> items) {

  /**
   * @param releasedOn the day that the figures are of
   * @param findings questions to ask, in words; none where too little is shown to tell
   */
  public record Subject(
      UUID commitmentId,
      @Nullable UUID kpiId,
      LocalDate releasedOn,
      List<Band> byNeed,
      List<Group> byGroup,
      List<Finding> findings) {}

  /**
   * @param people null where it isn't shown
   * @param sharePercent of all people, to one place
   * @param improved how many of them improved since their start; null where it isn't shown
   */
  public record Band(
      NeedBand needBand,
      @Nullable Long people,
      @Nullable BigDecimal sharePercent,
      @Nullable BigDecimal expectedPercent,
      @Nullable Long improved,
      @Nullable BigDecimal improvedPercent) {}

  /**
   * @param people null where it isn't shown
   */
  public record Group(
      PersonGroup group,
      @Nullable Long people,
      @Nullable Long improved,
      @Nullable BigDecimal improvedPercent,
      @Nullable Long fallen) {}

  static FairProgressView of(
      UUID contractId, @Nullable ExpectedMix mix, List<OutcomeRelease> releases) {
    return new FairProgressView(
        contractId,
        mix == null ? null : MixView.from(mix),
        releases.stream()
            .map(release -> subject(release, mix == null ? null : mix.percents()))
            .toList());
  }

  private static Subject subject(
      OutcomeRelease release, @Nullable Map<NeedBand, BigDecimal> expected) {
    var fair = new FairCase(release.published().last(), expected);
    return new Subject(
        release.subject().commitmentId(),
        release.subject().kpiId(),
        release.releasedOn(),
        Arrays.stream(NeedBand.values()).map(band -> band(fair, band)).toList(),
        Arrays.stream(PersonGroup.values()).map(group -> group(fair, group)).toList(),
        Findings.of(List.of(new EasyCasesAreNotFavoured(), new NeitherGroupPays()), fair));
  }

  private static Band band(FairCase fair, NeedBand band) {
    var people = fair.needing(band);
    var improved = fair.improved(band);
    return new Band(
        band,
        shown(people),
        Share.percent(people, fair.all()),
        fair.expected() == null ? null : fair.expected().get(band),
        shown(improved),
        Share.percent(improved, people));
  }

  private static Group group(FairCase fair, PersonGroup group) {
    var people = fair.being(group);
    var improved = fair.improved(group);
    return new Group(
        group,
        shown(people),
        shown(improved),
        Share.percent(improved, people),
        shown(fair.fallen(group)));
  }

  private static @Nullable Long shown(OptionalLong count) {
    return count.isPresent() ? count.getAsLong() : null;
  }
}
