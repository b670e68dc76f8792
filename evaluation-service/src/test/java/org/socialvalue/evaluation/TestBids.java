package org.socialvalue.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.bid.BidContent;
import org.socialvalue.evaluation.bid.BidContent.Answer;
import org.socialvalue.evaluation.bid.BidContent.Bidder;
import org.socialvalue.evaluation.bid.BidContent.LotPrice;
import org.socialvalue.evaluation.bid.BidContent.Offer;
import org.socialvalue.evaluation.bid.BidContent.PartAnswer;
import org.socialvalue.evaluation.bid.BidContent.RequirementPlan;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Measure;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.events.Supplier;
import org.socialvalue.events.TenderPublished;

/** Whole bids for {@link TestTenders}. */
public final class TestBids {

  private final TenderPublished tender;
  private final List<LotPrice> lots = new ArrayList<>();
  private List<String> offerAreas = List.of("WS-HOP");
  private Supplier.Size size = Supplier.Size.SMALL;
  private String name = "Orchard Homecare Ltd";

  private TestBids(TenderPublished tender) {
    this.tender = tender;
  }

  public static TestBids bidFor(TenderPublished tender) {
    return new TestBids(tender);
  }

  public TestBids named(String other, Supplier.Size ofSize) {
    name = other;
    size = ofSize;
    return this;
  }

  public TestBids priced(String lotId, @Nullable String price) {
    lots.add(new LotPrice(lotId, price == null ? null : new BigDecimal(price)));
    return this;
  }

  public TestBids offeringIn(String... areas) {
    offerAreas = List.of(areas);
    return this;
  }

  public BidContent whole() {
    return new BidContent(
        new Bidder(name, size, Supplier.Sector.PRIVATE),
        lots,
        List.of(
            answer("Q1", "rota", List.of(), List.of()),
            answer("Q2", "safe", List.of(), List.of()),
            answer("SV1", "steps", List.of(plan(tender.requirements().get(0).id())), List.of()),
            answer("SV2", "outcomes", List.of(), List.of(offer()))));
  }

  private static Answer answer(
      String question, String part, List<RequirementPlan> plans, List<Offer> offers) {
    return new Answer(
        question, List.of(new PartAnswer(part, "What we do for " + part)), plans, offers);
  }

  private static RequirementPlan plan(UUID requirement) {
    return new RequirementPlan(
        requirement, "Two each spring", "Payroll months", "A named mentor, quarterly");
  }

  private Offer offer() {
    return new Offer(
        LocalizedText.english("A weekly meal that neighbours come to run"),
        OutcomeCategory.PEOPLE_SUPPORTED_OVER_AND_ABOVE,
        "COMMUNITY_DEVELOPMENT",
        null,
        "older people who live alone",
        offerAreas,
        new Measure(
            Measure.Kind.NARRATIVE,
            "what the table changed, in their words",
            "accounts",
            Measure.Direction.HIGHER_IS_BETTER,
            null,
            null),
        "From the first autumn",
        "Accounts told first-hand",
        "The village group chose it",
        "Reported to each review");
  }
}
