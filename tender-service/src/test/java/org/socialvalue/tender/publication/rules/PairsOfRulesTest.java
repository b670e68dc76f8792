package org.socialvalue.tender.publication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.ParticipationCondition;
import org.socialvalue.events.Question;
import org.socialvalue.events.Question.Kind;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.Given.Homecare;
import org.socialvalue.tender.framework.ProviderForm;
import org.socialvalue.tender.publication.EntryCondition;
import org.socialvalue.tender.publication.ReservedFor;

/** No finding hides another: any two rules broken in one tender are both heard of. */
class PairsOfRulesTest {

  /** What breaks a rule and leaves the others to themselves. */
  private static final Map<String, Consumer<Homecare>> BREAKS = new LinkedHashMap<>();

  static {
    BREAKS.put("TENDER_COMPLETE", t -> t.asksForJobs = breakMeasure(t));
    BREAKS.put("CONSIDERATION_RECORDED", t -> t.consideration = null);
    BREAKS.put("APPLIES_TO_ALL", t -> t.consideration = null);
    BREAKS.put("ROUTE", t -> t.route = null);
    BREAKS.put("VOICES_HEARD", t -> t.engagements = new ArrayList<>());
    BREAKS.put("LOTS_OR_REASON", t -> t.lots.removeLast());
    BREAKS.put("RELEVANT_AREA", t -> t.lots.set(0, Given.lot("LOT-1", "moorfoot")));
    BREAKS.put("RESERVED_LAWFUL", t -> t.reservation = new ReservedFor("WISH", 24, null, null));
    BREAKS.put(
        "BEHAVIOUR_NOT_FORM",
        t ->
            t.conditions.add(
                new EntryCondition(
                    "FORM",
                    ParticipationCondition.Kind.PROVIDER_FORM,
                    LocalizedText.english("Who may bid"),
                    null,
                    null,
                    List.of(ProviderForm.CHARITY))));
    BREAKS.put(
        "ACCREDITATION_EQUIVALENT",
        t ->
            t.conditions.add(
                new EntryCondition(
                    "STEM",
                    ParticipationCondition.Kind.ACCREDITATION,
                    LocalizedText.english("STEM"),
                    false,
                    false,
                    null)));
    BREAKS.put(
        "NO_MONEY_GOALS",
        t -> t.questions.set(1, asking(t, 1, "How will you save the council £1m?")));
    BREAKS.put("WEIGHTS_SUM", t -> t.questions.set(0, Given.question("Q1", Kind.QUALITY, "60.01")));
    BREAKS.put("SCORING_CLEAR", t -> t.model = undescribed(Objects.requireNonNull(t.model)));
    BREAKS.put("SV_SHARE", t -> t.model = lighter(Objects.requireNonNull(t.model)));
    BREAKS.put("BOTH_QUESTION_KINDS", t -> t.questions.add(0, t.questions.removeLast()));
    BREAKS.put("OPEN_QUESTION_ASKS", PairsOfRulesTest::forgetParts);
    BREAKS.put("SCORABLE", t -> t.askedBy = null);
    BREAKS.put("DATES_HOLD", t -> t.awardOn = LocalDate.of(2026, 12, 1));
    BREAKS.put("LONGER_TERM", t -> t.longerTerm = null);
    BREAKS.put("CATEGORY", t -> t.jobs.category = null);
    BREAKS.put("PROPORTIONATE", t -> t.jobs.proportionality = null);
    BREAKS.put("CORE_QUALITY_SAFE", t -> t.jobs.coreQualityRisk = null);
    BREAKS.put("NO_EXCLUSION", t -> t.jobs.exclusionRisk = null);
  }

  static Stream<Arguments> pairs() {
    var codes = List.copyOf(BREAKS.keySet());
    return codes.stream()
        .flatMap(
            one ->
                codes.subList(codes.indexOf(one) + 1, codes.size()).stream()
                    .map(other -> Arguments.of(one, other)));
  }

  @Test
  void theTenderThatIsBrokenHereKeepsThemAll() {
    assertThat(codes(new Homecare())).doesNotContainAnyElementsOf(BREAKS.keySet());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void bothAreHeardOf(String one, String other) {
    var tender = new Homecare();

    Objects.requireNonNull(BREAKS.get(one)).accept(tender);
    Objects.requireNonNull(BREAKS.get(other)).accept(tender);

    assertThat(codes(tender)).contains(one, other);
  }

  private static List<String> codes(Homecare tender) {
    return PublicationRules.check(tender.build()).stream()
        .filter(finding -> finding.blocks() || finding.advises())
        .map(Finding::code)
        .distinct()
        .toList();
  }

  private static boolean breakMeasure(Homecare tender) {
    tender.jobs.measure = null;
    return true;
  }

  private static Question asking(Homecare tender, int at, String text) {
    var was = tender.questions.get(at);
    return new Question(
        was.id(), was.kind(), LocalizedText.english(text), was.weight(), was.parts());
  }

  private static void forgetParts(Homecare tender) {
    tender.questions.replaceAll(
        question ->
            question.kind() == Kind.OPEN_QUESTION
                ? new Question(
                    question.id(), question.kind(), question.text(), question.weight(), List.of())
                : question);
  }

  private static AwardModel undescribed(AwardModel model) {
    return with(
        model,
        model.priceWeight().toPlainString(),
        model.socialValueWeight().toPlainString(),
        new AwardModel.Scale(0, 5, List.of()));
  }

  private static AwardModel lighter(AwardModel model) {
    return with(model, "41", "9", model.scale());
  }

  private static AwardModel with(
      AwardModel model, String price, String social, AwardModel.Scale scale) {
    return new AwardModel(
        Given.number(price),
        model.qualityWeight(),
        Given.number(social),
        model.specifiedShare(),
        model.openShare(),
        model.socialValueMode(),
        model.priceFormula(),
        model.qualityMinimum(),
        scale,
        model.moderationTolerance(),
        model.shownDecimals(),
        model.tieRule());
  }
}
