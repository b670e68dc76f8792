package org.socialvalue.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Area;
import org.socialvalue.events.Authority;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.AwardModel.SocialValueMode;
import org.socialvalue.events.AwardModel.TieRule;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.LotLimits;
import org.socialvalue.events.Measure;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.events.Question;
import org.socialvalue.events.Question.Asks;
import org.socialvalue.events.Question.Kind;
import org.socialvalue.events.Question.Part;
import org.socialvalue.events.Requirement;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Ids;

/** A homecare tender: two lots, two quality questions, one specified requirement, one open. */
public final class TestTenders {

  private Instant dueBy = Instant.now().plusSeconds(3600);
  private int standstill;
  private @Nullable BigDecimal ceiling = new BigDecimal("1500000");
  private final UUID id = Ids.next();
  private Consumer<ObjectNode> change = tender -> {};
  private String regime = "LIGHT_TOUCH";
  private @Nullable String instrument;
  private @Nullable String worth;
  private @Nullable LotLimits limits;
  private @Nullable Boolean biddersHidden;
  private boolean withoutPrice;
  private AwardModel.@Nullable AbnormallyLow lowPrices;

  public static TestTenders homecare() {
    return new TestTenders();
  }

  public TestTenders dueBy(Instant instant) {
    dueBy = instant;
    return this;
  }

  public TestTenders standstill(int workingDays) {
    standstill = workingDays;
    return this;
  }

  public TestTenders regime(String code) {
    regime = code;
    return this;
  }

  public TestTenders instrument(String code) {
    instrument = code;
    return this;
  }

  /** What each lot is estimated at. */
  public TestTenders worth(String pounds) {
    worth = pounds;
    return this;
  }

  public TestTenders limits(LotLimits lotLimits) {
    limits = lotLimits;
    return this;
  }

  /** The panel is not to know whose bids it reads. */
  public TestTenders nameless() {
    biddersHidden = true;
    return this;
  }

  /** No price is asked: quality 90, social value 10. */
  public TestTenders withoutPrice() {
    withoutPrice = true;
    return this;
  }

  public TestTenders lowPrices(AwardModel.AbnormallyLow test) {
    lowPrices = test;
    return this;
  }

  private BigDecimal estimate(String usual) {
    return new BigDecimal(worth == null ? usual : worth);
  }

  /** What else of the tender is other than usual, as its JSON says it. */
  public TestTenders changed(Consumer<ObjectNode> other) {
    change = change.andThen(other);
    return this;
  }

  public TenderPublished published() {
    ObjectNode tender = Json.mapper().valueToTree(usual());
    change.accept(tender);
    return Json.read(tender.toString(), TenderPublished.class);
  }

  private TenderPublished usual() {
    return new TenderPublished(
        id,
        Ids.next(),
        1,
        new Authority("wealdshire", "Wealdshire County Council"),
        LocalizedText.english("Care at home for older people"),
        "homecare-older-people",
        regime,
        Instant.now(),
        dueBy,
        "WS",
        List.of(
            new Area("WS", "Wealdshire", null),
            new Area("WS-HOP", "Hopfield", "WS"),
            new Area("WS-ASH", "Ashmarsh", "WS"),
            new Area("NM", "Northmoor", null)),
        List.of(
            new Lot(
                "LOT-1",
                LocalizedText.english("Hopfield villages"),
                List.of("WS-HOP"),
                estimate("1500000"),
                ceiling),
            new Lot(
                "LOT-2",
                LocalizedText.english("Ashmarsh"),
                List.of("WS-ASH"),
                estimate("900000"),
                null)),
        model(),
        List.of(
            question("Q1", Kind.QUALITY, "60", part("rota", Asks.OTHER)),
            question("Q2", Kind.QUALITY, "40", part("safe", Asks.OTHER)),
            question("SV1", Kind.SPECIFIED_REQUIREMENT, "100", part("steps", Asks.HOW_AND_WHEN)),
            question("SV2", Kind.OPEN_QUESTION, "100", part("outcomes", Asks.OUTCOMES))),
        requirements(),
        standstill,
        new ContractTerms(
            LocalDate.of(2027, 4, 1),
            LocalDate.of(2030, 3, 31),
            LocalDate.of(2027, 10, 1),
            6,
            true,
            null),
        null,
        null,
        limits,
        null,
        null,
        null,
        null,
        instrument);
  }

  private AwardModel model() {
    return new AwardModel(
        new BigDecimal(withoutPrice ? "0" : "30"),
        new BigDecimal(withoutPrice ? "90" : "60"),
        new BigDecimal("10"),
        new BigDecimal("60"),
        new BigDecimal("40"),
        SocialValueMode.SEPARATE,
        AwardModel.PriceFormula.LOWEST_OVER_BID,
        new BigDecimal("50"),
        new AwardModel.Scale(0, 5, List.of()),
        BigDecimal.ONE,
        2,
        TieRule.HIGHER_QUALITY_POINTS,
        null,
        lowPrices,
        biddersHidden);
  }

  private static Question question(String id, Kind kind, String weight, Part part) {
    return new Question(id, kind, LocalizedText.english(id), new BigDecimal(weight), List.of(part));
  }

  private static Part part(String id, Asks asks) {
    return new Part(id, asks, LocalizedText.english(id), true);
  }

  private static List<Requirement> requirements() {
    return List.of(
        new Requirement(
            Ids.next(),
            Ids.next(),
            LocalizedText.english("Three young people in lasting work"),
            OutcomeCategory.OTHERS_WHO_ENGAGE,
            "LOCAL_EMPLOYMENT",
            "WS-SO-2",
            "Care by familiar people",
            List.of("WS"),
            new Measure(
                Measure.Kind.OUTCOME,
                "young people in work after six months",
                "people",
                Measure.Direction.HIGHER_IS_BETTER,
                BigDecimal.ZERO,
                new Measure.Target(
                    new BigDecimal("3"), null, 6, "young people who face disadvantage", null)),
            "SV1",
            true),
        new Requirement(
            Ids.next(),
            Ids.next(),
            LocalizedText.english("Care qualifications as the contract is spent"),
            OutcomeCategory.ENVIRONMENT_AND_ECONOMY,
            "GOOD_EMPLOYER",
            "WS-SO-2",
            "Care by skilled people",
            List.of("WS"),
            new Measure(
                Measure.Kind.OUTPUT,
                "care qualifications",
                "qualifications",
                Measure.Direction.HIGHER_IS_BETTER,
                null,
                new Measure.Target(BigDecimal.ONE, new BigDecimal("250000"), null, null, null)),
            null,
            false));
  }
}
