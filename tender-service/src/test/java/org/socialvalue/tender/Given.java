package org.socialvalue.tender;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.LotLimits;
import org.socialvalue.events.Measure;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.events.Question;
import org.socialvalue.events.Question.Asks;
import org.socialvalue.events.Question.Kind;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.time.WorkingDays;
import org.socialvalue.tender.atrisk.AtRiskFacts;
import org.socialvalue.tender.atrisk.AtRiskRegister;
import org.socialvalue.tender.atrisk.DescribeAtRisk;
import org.socialvalue.tender.atrisk.Fate;
import org.socialvalue.tender.concern.ConcernFacts;
import org.socialvalue.tender.engagement.EngagementFacts;
import org.socialvalue.tender.engagement.EngagementFacts.Answered;
import org.socialvalue.tender.engagement.EngagementKind;
import org.socialvalue.tender.engagement.HeldEngagement;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.framework.Framework;
import org.socialvalue.tender.framework.ReferenceData;
import org.socialvalue.tender.framework.ShippedFrameworks;
import org.socialvalue.tender.groundwork.Groundwork;
import org.socialvalue.tender.learning.CandidateFacts;
import org.socialvalue.tender.outcome.LocalCondition;
import org.socialvalue.tender.outcome.OutcomeInQuestion;
import org.socialvalue.tender.outcome.OutcomeStatus;
import org.socialvalue.tender.outcome.Proportionality;
import org.socialvalue.tender.outcome.ProposedOutcome;
import org.socialvalue.tender.outcome.RiskAnswer;
import org.socialvalue.tender.outcome.Safeguards;
import org.socialvalue.tender.outcome.Surroundings;
import org.socialvalue.tender.project.Consideration;
import org.socialvalue.tender.project.CoreOutcome;
import org.socialvalue.tender.project.Instrument;
import org.socialvalue.tender.project.NothingAtRisk;
import org.socialvalue.tender.project.ProjectFacts;
import org.socialvalue.tender.project.Route;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.project.StageHistory;
import org.socialvalue.tender.publication.AskedOutcome;
import org.socialvalue.tender.publication.AwardCriterion;
import org.socialvalue.tender.publication.EntryCondition;
import org.socialvalue.tender.publication.OfficeDays;
import org.socialvalue.tender.publication.ReservedFor;
import org.socialvalue.tender.publication.TenderContent;
import org.socialvalue.tender.publication.TenderInQuestion;
import org.socialvalue.tender.stagequestion.Exemption;
import org.socialvalue.tender.stakeholder.MapOfStage;
import org.socialvalue.tender.stakeholder.StakeholderFacts;

/** Things that keep every rule; a test changes the one it is about. */
public final class Given {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  public static final ReferenceData DATA = new ReferenceData(Optional.empty());
  public static final Framework FRAMEWORK = Framework.together(new ShippedFrameworks().all());

  private Given() {}

  public static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }

  public static Measure measure(Measure.Kind kind, String name, String unit) {
    return new Measure(
        kind,
        name,
        unit,
        Measure.Direction.HIGHER_IS_BETTER,
        null,
        new Measure.Target(number("3"), null, 6, "young people at a disadvantage", null));
  }

  public static HeldEngagement engagement(
      LocalDate heldOn, int noticeDays, StakeholderGroup... heard) {
    return new HeldEngagement(
        "Afternoon at the village hall",
        EngagementKind.EVENT,
        Stage.ANALYSE,
        new ArrayList<>(
            List.of(heard).stream().map(g -> HeldEngagement.Presence.of(g, true, 6)).toList()),
        List.of("people who can't leave their homes"),
        List.of(),
        heldOn,
        null,
        noticeDays,
        new HeldEngagement.Access(true, true, true, true, null));
  }

  /** On record, with an answer of everybody who came to each key question. */
  public static EngagementFacts facts(HeldEngagement held) {
    return new EngagementFacts(
        UUID.nameUUIDFromBytes(held.toString().getBytes(StandardCharsets.UTF_8)),
        held,
        true,
        FRAMEWORK.stageQuestions().stream()
            .flatMap(
                question ->
                    Stream.of(StakeholderGroup.values())
                        .filter(held::heard)
                        .map(group -> new Answered(group, question.code(), 1)))
            .toList());
  }

  public static EngagementFacts everybodyHeard() {
    return facts(engagement(TODAY.minusDays(60), 21, StakeholderGroup.values()));
  }

  /** A buddy scheme that could be lost. */
  public static AtRiskFacts atRisk(@Nullable Fate fate, @Nullable OutcomeStatus protector) {
    return atRisk(fate, protector, null);
  }

  /** The same, taught by an earlier contract. */
  public static AtRiskFacts atRisk(
      @Nullable Fate fate, @Nullable OutcomeStatus protector, @Nullable UUID lineage) {
    return new AtRiskFacts(
        new UUID(1, 7),
        new DescribeAtRisk(
            LocalizedText.english("A buddy scheme for people who live alone"),
            "Orchard Homecare",
            "people who live alone",
            null),
        lineage,
        fate,
        protector);
  }

  /** Three months of analysing, three months of planning so far. */
  public static StageHistory inPlan() {
    return new StageHistory(
        TODAY.minusDays(180),
        List.of(new StageHistory.Step(Stage.ANALYSE, Stage.PLAN, TODAY.minusDays(90))));
  }

  public static StageHistory inAnalyse() {
    return new StageHistory(TODAY.minusDays(180), List.of());
  }

  /** A specified outcome that keeps every rule: jobs for young people. */
  public static final class Jobs {
    public Framework framework = FRAMEWORK;
    public String at = "";
    public OutcomeInQuestion.Use use = OutcomeInQuestion.Use.SPECIFIED;
    public UUID lineage = new UUID(3, 3);
    public LocalizedText statement =
        LocalizedText.english("At least three young people at a disadvantage stay in paid work");
    public @Nullable OutcomeCategory category = OutcomeCategory.OTHERS_WHO_ENGAGE;
    public @Nullable String priority = "LOCAL_EMPLOYMENT";
    public @Nullable String strategicOutcome = "SHARED_GROWTH";
    public @Nullable String coreOutcome = "STAY-AT-HOME";
    public String arises = "They are employed in the homecare rounds themselves";
    public List<String> areas = List.of("ashcombe");
    public @Nullable Measure measure =
        measure(Measure.Kind.OUTCOME, "young people in work for six months", "people");
    public @Nullable LocalCondition localCondition =
        new LocalCondition("Care employers here have more vacancies than applicants", TODAY);
    public List<EngagementFacts> coDesignedAt = List.of(everybodyHeard());
    public @Nullable Proportionality proportionality =
        new Proportionality(
            "Three jobs among some two hundred",
            number("4000000"),
            "north-weald",
            Supplier.Size.SMALL);
    public @Nullable RiskAnswer coreQualityRisk =
        new RiskAnswer("New staff need supervision", RiskAnswer.Answer.MODIFY);
    public @Nullable RiskAnswer exclusionRisk =
        new RiskAnswer("Very small providers can't employ three", RiskAnswer.Answer.KEEP);
    public List<CoreOutcome> coreOutcomes =
        List.of(
            new CoreOutcome(
                "STAY-AT-HOME",
                "Older people live safely in their own homes for longer",
                "share of people still at home after a year",
                null));

    public OutcomeInQuestion build() {
      return new OutcomeInQuestion(
          at,
          use,
          lineage,
          new ProposedOutcome(
              statement,
              category,
              priority,
              strategicOutcome,
              coreOutcome,
              arises,
              null,
              areas,
              measure,
              localCondition,
              null),
          new Safeguards(coDesignedAt, proportionality, coreQualityRisk, exclusionRisk),
          new Surroundings("wealdshire", coreOutcomes, DATA.areas(), framework, TODAY));
    }
  }

  /** A tender that keeps every rule. */
  public static final class Homecare {
    public List<Lot> lots =
        new ArrayList<>(List.of(lot("LOT-1", "ashcombe"), lot("LOT-2", "saltmarsh")));
    public @Nullable String whyNotLots;
    public @Nullable AwardModel model = model("40", "50", "10", "60", "40");
    public List<Question> questions =
        new ArrayList<>(
            List.of(
                question("Q1", Kind.QUALITY, "60"),
                question("Q2", Kind.QUALITY, "40"),
                question("S1", Kind.SPECIFIED_REQUIREMENT, "100"),
                openQuestion("O1", "100")));
    public @Nullable Instant bidsDueBy = Instant.parse("2027-01-08T12:00:00Z");
    public @Nullable ContractTerms terms =
        new ContractTerms(
            LocalDate.of(2027, 4, 1),
            LocalDate.of(2031, 3, 31),
            LocalDate.of(2028, 4, 1),
            6,
            true,
            null);
    public @Nullable LotLimits lotLimits;
    public @Nullable ReservedFor reservation;
    public List<EntryCondition> conditions = new ArrayList<>();
    public List<AwardCriterion> criteria = new ArrayList<>();
    public @Nullable Instant clarificationsDueBy = Instant.parse("2026-12-14T12:00:00Z");
    public @Nullable LocalDate awardOn = LocalDate.of(2027, 2, 1);
    public int standstill;
    public @Nullable String longerTerm = "Four years, so that apprentices can finish";
    public Instrument instrument = Instrument.CONTRACT;
    public String regime = "LIGHT_TOUCH";
    public BigDecimal estimatedValue = number("4000000");
    public @Nullable Consideration consideration =
        new Consideration(
            "Jobs nearby",
            "Less loneliness",
            "Shorter rounds",
            "By lots and questions",
            "Yes, at two events",
            TODAY.minusDays(90));
    public @Nullable Route route = new Route(Route.Decision.BUY_NEW, "No team of our own");
    public List<EngagementFacts> engagements = new ArrayList<>(List.of(everybodyHeard()));
    public GivenService service = new GivenService();
    public StageHistory stages = inPlan();
    public List<AtRiskFacts> atRisk = new ArrayList<>();
    public @Nullable NothingAtRisk nothingAtRisk =
        new NothingAtRisk("Asked at the hall, nothing named", null, "amara", "Amara", NOW);
    public List<CandidateFacts> candidates = new ArrayList<>();
    public List<TenderContent.Asked> requirements = List.of();
    public Framework framework = FRAMEWORK;
    public @Nullable MapOfStage map;
    public List<Exemption> exemptions = List.of();
    public List<ConcernFacts> concerns = List.of();
    public Jobs jobs = new Jobs();
    public OutcomeStatus status = OutcomeStatus.SPECIFIED;
    public @Nullable String askedBy = "S1";
    public boolean asksForJobs = true;

    public TenderInQuestion build() {
      jobs.at = "/requirements/0";
      var content =
          new TenderContent(
              LocalizedText.english("Homecare for older people"),
              lots,
              whyNotLots,
              model,
              questions,
              requirements,
              bidsDueBy,
              standstill,
              terms,
              longerTerm,
              lotLimits,
              reservation,
              conditions,
              criteria,
              clarificationsDueBy,
              awardOn);
      return new TenderInQuestion(
          content,
          groundwork(),
          asksForJobs ? List.of(new AskedOutcome(askedBy, status, jobs.build())) : List.of(),
          DATA.areas(),
          DATA.regime(regime),
          new OfficeDays(WorkingDays.englandAndWales()),
          NOW);
    }

    /** What was laid before the tender. */
    public Groundwork groundwork() {
      return new Groundwork(
          new ProjectFacts(
              instrument,
              regime,
              "wealdshire",
              estimatedValue,
              jobs.coreOutcomes,
              consideration,
              route),
          framework,
          engagements,
          service.build(),
          stages,
          new AtRiskRegister(atRisk, nothingAtRisk),
          candidates,
          new StakeholderFacts(map, stages.current()),
          exemptions,
          concerns,
          TODAY);
    }
  }

  public static Lot lot(String id, String... areas) {
    return new Lot(id, LocalizedText.english("Lot " + id), List.of(areas), number("2000000"), null);
  }

  public static AwardModel model(
      String price, String quality, String social, String specified, String open) {
    return new AwardModel(
        number(price),
        number(quality),
        number(social),
        number(specified),
        number(open),
        AwardModel.SocialValueMode.SEPARATE,
        AwardModel.PriceFormula.LOWEST_OVER_BID,
        number("50"),
        new AwardModel.Scale(
            0,
            5,
            List.of(
                new AwardModel.Descriptor(0, LocalizedText.english("Nothing")),
                new AwardModel.Descriptor(1, LocalizedText.english("Very little of it")),
                new AwardModel.Descriptor(2, LocalizedText.english("Some of it")),
                new AwardModel.Descriptor(3, LocalizedText.english("Half of it")),
                new AwardModel.Descriptor(4, LocalizedText.english("Most of it")),
                new AwardModel.Descriptor(5, LocalizedText.english("All of it")))),
        BigDecimal.ONE,
        2,
        AwardModel.TieRule.HIGHER_QUALITY_POINTS);
  }

  public static Question question(String id, Kind kind, String weight, Question.Part... parts) {
    return new Question(
        id, kind, LocalizedText.english("Question " + id), number(weight), List.of(parts));
  }

  public static Question openQuestion(String id, String weight) {
    return question(
        id,
        Kind.OPEN_QUESTION,
        weight,
        part(Asks.OUTCOMES),
        part(Asks.HOW_AND_WHEN),
        part(Asks.MEASURED_AND_EVIDENCED),
        part(Asks.PEOPLE_AND_COMMUNITIES_INVOLVED),
        part(Asks.MANAGED_IN_CONTRACT));
  }

  public static Question.Part part(Asks asks) {
    return new Question.Part(
        asks.name().toLowerCase(Locale.ROOT), asks, LocalizedText.english("Say it"), true);
  }
}
