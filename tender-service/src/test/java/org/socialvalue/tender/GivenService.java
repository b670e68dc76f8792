package org.socialvalue.tender;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.datapack.DataItem;
import org.socialvalue.tender.datapack.PackContent;
import org.socialvalue.tender.datapack.PackFacts;
import org.socialvalue.tender.datapack.PackOfStep;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.framework.Principle;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.redesign.AssessmentFacts;
import org.socialvalue.tender.redesign.DecideRound;
import org.socialvalue.tender.redesign.DescribeOption;
import org.socialvalue.tender.redesign.DescribeOption.Affected;
import org.socialvalue.tender.redesign.DescribeOption.Change;
import org.socialvalue.tender.redesign.OptionFacts;
import org.socialvalue.tender.redesign.PrincipleMark;
import org.socialvalue.tender.redesign.RoundFacts;
import org.socialvalue.tender.redesign.ServiceFacts;
import org.socialvalue.tender.redesign.Subject;
import org.socialvalue.tender.redesign.Withdrawal;

/**
 * What is known of a service that keeps every rule: the data is there, it is assessed, and it stays
 * as it is.
 */
public final class GivenService {

  public static final Subject CURRENT = new Subject.Current();

  public String title = "Homecare for older people";
  public String corePurpose = "Older people stay safe and well at home";
  public PackContent pack =
      new PackContent(
          present(Given.TODAY.minusDays(30)),
          present(Given.TODAY.minusDays(30)),
          present(Given.TODAY.minusDays(30)),
          present(Given.TODAY.minusDays(30)),
          present(Given.TODAY.minusDays(30)),
          present(Given.TODAY.minusDays(30)));
  public List<AssessmentFacts> assessments = new ArrayList<>(List.of(assessed(CURRENT, 2)));
  public List<OptionFacts> options = new ArrayList<>();
  public List<RoundFacts> rounds = new ArrayList<>(List.of(round(1, staysAsItIs())));

  public ServiceFacts build() {
    return new ServiceFacts(
        title,
        corePurpose,
        new PackFacts(List.of(new PackOfStep(Stage.ANALYSE, pack, "amara", "Amara", Given.NOW))),
        assessments,
        options,
        rounds);
  }

  /** A whole option on the table, assessed; redesign goes on. */
  public OptionFacts withOption(String title) {
    rounds.clear();
    var option = option(title);
    options.add(option);
    assessments.add(assessed(option.subject(), 3));
    return option;
  }

  public static DataItem present(LocalDate asOf) {
    return new DataItem(
        new DataItem.Present(
            "More people each year",
            List.of(new DataItem.Figure("people a week", Given.number("420"), "people", "2025/26")),
            "Contract returns",
            asOf,
            DataItem.Trend.RISING),
        null);
  }

  public static DataItem missing() {
    return new DataItem(
        null, new DataItem.Missing("Nobody has asked so far", "A survey before the plan"));
  }

  public static AssessmentFacts assessed(Subject subject, int mark, String... principles) {
    var codes =
        principles.length > 0
            ? List.of(principles)
            : Given.FRAMEWORK.principles().stream().map(Principle::code).toList();
    return new AssessmentFacts(
        UUID.randomUUID(),
        subject,
        codes.stream().map(code -> mark(code, mark, "Two engagements said so")).toList(),
        "Amara",
        Given.NOW);
  }

  public static PrincipleMark mark(String principle, int mark, @Nullable String evidence) {
    return new PrincipleMark(principle, mark, evidence, null, null);
  }

  public static OptionFacts option(String title) {
    return option(
        described(
            title,
            new Affected(
                StakeholderGroup.PEOPLE_WHO_RECEIVE_CARE, null, Change.GAINS, "Known faces"),
            new Affected(
                StakeholderGroup.FAMILY_CARERS, null, Change.UNCHANGED, "The same hours")));
  }

  public static OptionFacts option(DescribeOption described) {
    return new OptionFacts(UUID.randomUUID(), 1, described, null);
  }

  public static OptionFacts withdrawn(OptionFacts option) {
    return new OptionFacts(
        option.id(),
        2,
        option.described(),
        new Withdrawal("Too dear", "amara", "Amara", Given.NOW));
  }

  public static DescribeOption described(String title, Affected... affected) {
    return new DescribeOption(
        title,
        "Small teams for each village",
        Given.FRAMEWORK.redesignDimensions().stream()
            .map(d -> new DescribeOption.Dimension(d.code(), "As it is", "As it might be"))
            .toList(),
        List.of(affected),
        null,
        null);
  }

  public static DecideRound staysAsItIs() {
    return new DecideRound(false, "It does well on all principles", null, true, null);
  }

  public static DecideRound chooses(@Nullable UUID option) {
    return new DecideRound(false, "It does best for everybody", option, null, null);
  }

  public static DecideRound another() {
    return new DecideRound(true, "Funding is not thought through", null, null, null);
  }

  public static RoundFacts round(int number, DecideRound decided) {
    return new RoundFacts(
        UUID.randomUUID(), number, decided, List.of(), "amara", "Amara", Given.NOW);
  }
}
