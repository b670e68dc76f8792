package org.socialvalue.evaluation.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socialvalue.evaluation.bid.BidContent;
import org.socialvalue.evaluation.bid.BidContent.ConditionAnswer;
import org.socialvalue.evaluation.bid.BidContent.ConditionAnswer.Meets;
import org.socialvalue.evaluation.bid.BidContent.LotPrice;
import org.socialvalue.evaluation.bid.BidContent.Partner;
import org.socialvalue.evaluation.bid.BidContent.PriceItem;
import org.socialvalue.evaluation.bid.GeneralDeclaration;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Supplier;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;

/**
 * Partners, price schedules, limits, declarations, money: what keeps each rule and what breaks it.
 */
class WholeBidRulesTest {

  private final TenderPublished tender = homecare().published();

  @Test
  void eachPartnerIsDescribedOnce() {
    var rule = new EachPartnerIsDescribed();
    var meals = partner("Meals on Foot", "Cooks");

    assertThat(rule.check(judged(tender, with(List.of(meals))))).isEmpty();
    assertThat(rule.check(judged(tender, with(List.of(meals, partner(" meals on foot ", "x"))))))
        .extracting(Finding::subject)
        .containsExactly("/partners/1/name");
    assertThat(
            rule.check(
                judged(tender, with(List.of(new Partner(null, " ", null, null, null, null))))))
        .extracting(Finding::subject)
        .containsExactly(
            "/partners/0/name",
            "/partners/0/role",
            "/partners/0/size",
            "/partners/0/sector",
            "/partners/0/does");
  }

  @Test
  void eachPartnerIsAnotherOrganisation() {
    var rule = new EachPartnerIsDescribed();
    var meals = partner("meals-on-foot", "Meals on Foot", "Cooks");

    assertThat(rule.check(judged(tender, with(List.of(meals, partner("Taxi", "Drives"))))))
        .isEmpty();
    assertThat(
            rule.check(
                judged(
                    tender,
                    with(
                        List.of(
                            meals,
                            partner("meals-on-foot", "Meals", "Serves"),
                            partner("orchard-homecare", "Orchard", "Cares"),
                            partner(" ", "Nobody", "Waits"))))))
        .extracting(Finding::subject)
        .containsExactly("/partners/1/id", "/partners/2/id", "/partners/3/id");
  }

  @Test
  void aPriceScheduleComesToThePriceOfItsLot() {
    var rule = new PriceSchedulesAddUp();
    var items = List.of(item("1000", "22.50"), item("3", "0.335"));

    assertThat(rule.check(judged(tender, priced("22501.01", items)))).isEmpty();
    assertThat(rule.check(judged(tender, priced("22501.01", List.of())))).isEmpty();
    assertThat(rule.check(judged(tender, priced("22501.00", items))))
        .extracting(Finding::message)
        .containsExactly("The lines come to £22501.01, the price for LOT-1 is £22501.00");
    assertThat(
            rule.check(judged(tender, priced("1", List.of(new PriceItem("", null, null, null))))))
        .extracting(Finding::subject)
        .containsExactly(
            "/lots/0/items/0/description",
            "/lots/0/items/0/quantity",
            "/lots/0/items/0/unit",
            "/lots/0/items/0/unitPrice");
  }

  @Test
  void oneSupplierBidsForAsManyLotsAsTheTenderLetsIt() {
    var rule = new LotsBidForAreWithinTheLimit();
    var one = homecare().changed(t -> t.set("lotLimits", json("{'mostBidFor':1}"))).published();
    var both = bidFor(tender).priced("LOT-1", "1").priced("LOT-2", "1").whole();

    assertThat(rule.check(judged(tender, both))).isEmpty();
    assertThat(rule.check(judged(one, bidFor(tender).priced("LOT-2", "1").whole()))).isEmpty();
    assertThat(rule.check(judged(one, both)))
        .extracting(Finding::code)
        .containsExactly("LOT_LIMITS");
  }

  @Test
  void eachConditionIsDeclaredWithEvidenceAsFarAsItIsAccepted() {
    var rule = new EachConditionIsAnswered();
    var asking = homecare().changed(WholeBidRulesTest::twoConditions).published();
    var iso = new ConditionAnswer("C1", Meets.WORKING_TOWARDS, "Audit in May");
    var cover = new ConditionAnswer("C2", Meets.MET, "Policy attached");

    assertThat(rule.check(judged(asking, declaring(iso, cover)))).isEmpty();
    assertThat(rule.check(judged(tender, declaring()))).isEmpty();
    assertThat(rule.check(judged(asking, declaring())))
        .extracting(Finding::message)
        .containsExactly("Declare condition C1: ISO 14001", "Declare condition C2: Cover");
    assertThat(
            rule.check(
                judged(
                    asking,
                    declaring(
                        new ConditionAnswer("C1", null, " "),
                        new ConditionAnswer("C2", Meets.EQUIVALENT, "x"),
                        new ConditionAnswer("C2", Meets.WORKING_TOWARDS, "x"),
                        new ConditionAnswer("C9", Meets.MET, "x")))))
        .extracting(Finding::subject)
        .containsExactly(
            "/conditions/0/meets",
            "/conditions/0/evidence",
            "/conditions/1/meets",
            "/conditions/2/conditionId",
            "/conditions/2/meets",
            "/conditions/3/conditionId");
  }

  @Test
  void aRequiredDeclarationBlocksAndAnotherIsOnlyTold() {
    var rule =
        new GeneralDeclarationsAreMade(
            List.of(
                new GeneralDeclaration("OWN_PRICE", LocalizedText.english("Own price"), true),
                new GeneralDeclaration("TRUE", LocalizedText.english("True"), false)));

    assertThat(rule.check(judged(tender, declared("OWN_PRICE", "TRUE")))).isEmpty();
    assertThat(rule.check(judged(tender, declared())))
        .extracting(Finding::effect)
        .containsExactly(Effect.BLOCK, Effect.INFO);
    assertThat(rule.check(judged(tender, declared("OWN_PRICE", "TRUE", "TRUE", "OTHER"))))
        .extracting(Finding::subject)
        .containsExactly("/declared/2", "/declared/3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Neighbours cook together|people|meals shared||true",
        "One job for each £250,000 spent|jobs|jobs held for six months||true",
        "Cold homes are warmed|pounds of coal|coal not burnt||true",
        "A savings club for tenants|members|members who joined||true",
        "We save the council £50,000 a year|people|people helped||false",
        "Neighbours cook together|pounds|meals shared||false",
        "Neighbours cook together|£|meals shared||false",
        "Neighbours cook together|people|cost savings to the NHS||false",
        "Neighbours cook together|people|social return on investment||false",
        "Neighbours cook together|people|meals|hours worth GBP 20000|false",
        "Social value of £1.2m|people|meals||false",
        "Efficiency savings all round|people|meals||false",
        "We cut care costs for families and the council|people|meals||false",
        "Neighbours cook together|quid|meals shared||false"
      })
  void anOfferIsAboutPeopleAndNeverASumOfMoney(
      String statement, String unit, String name, @Nullable String forWhom, boolean kept) {
    ObjectNode content = Json.mapper().valueToTree(bidFor(tender).priced("LOT-1", "1").whole());
    var offer = (ObjectNode) content.at("/answers/3/offers/0");
    offer.set("statement", json("{'en':'" + statement + "'}"));
    var measure = (ObjectNode) offer.path("measure");
    measure.put("name", name).put("unit", unit);
    if (forWhom != null) {
      measure.set("target", json("{'amount':3,'forWhom':'" + forWhom + "'}"));
    }
    var judged = judged(tender, Json.read(content.toString(), BidContent.class));

    var findings = new NoOfferIsASumOfMoney().check(judged);

    assertThat(findings.isEmpty()).as(findings.toString()).isEqualTo(kept);
    assertThat(findings).allMatch(f -> f.code().equals("NO_MONEY_GOALS") && f.blocks());
  }

  @Test
  void moneyIsNoOutcomeInWelshEither() {
    ObjectNode content = Json.mapper().valueToTree(bidFor(tender).priced("LOT-1", "1").whole());
    var offer = (ObjectNode) content.at("/answers/3/offers/0");
    offer.set(
        "statement",
        json("{'en':'Neighbours cook together','cy':'Arbed £50,000 i ofal cymdeithasol'}"));

    var findings =
        new NoOfferIsASumOfMoney()
            .check(judged(tender, Json.read(content.toString(), BidContent.class)));

    assertThat(findings)
        .singleElement()
        .satisfies(f -> assertThat(f.subject()).isEqualTo("/answers/3/offers/0/statement"));
  }

  @Test
  void thoseAnOfferIsForFitTheTermsOfAKpi() {
    ObjectNode content = Json.mapper().valueToTree(bidFor(tender).priced("LOT-1", "1").whole());
    var offer = (ObjectNode) content.at("/answers/3/offers/0");
    offer.put("forWhom", "x".repeat(300));
    assertThat(new EachOfferIsWhole().check(judged(tender, read(content)))).isEmpty();
    offer.put("forWhom", "x".repeat(301));
    ((ObjectNode) offer.path("measure")).put("name", "x".repeat(301));
    assertThat(new EachOfferIsWhole().check(judged(tender, read(content))))
        .extracting(Finding::subject)
        .containsExactly("/answers/3/offers/0/forWhom", "/answers/3/offers/0/measure/name");
  }

  private static BidContent read(JsonNode content) {
    return Json.read(content.toString(), BidContent.class);
  }

  private static JudgedBid judged(TenderPublished tender, BidContent content) {
    return new JudgedBid(tender, "orchard-homecare", content);
  }

  private static Partner partner(String name, String does) {
    return partner(null, name, does);
  }

  private static Partner partner(@Nullable String id, String name, String does) {
    return new Partner(
        id,
        name,
        ContractAwarded.Partner.Role.SUBCONTRACTOR,
        Supplier.Size.MICRO,
        Supplier.Sector.PRIVATE,
        does);
  }

  private static PriceItem item(String quantity, String unitPrice) {
    return new PriceItem("Care", new BigDecimal(quantity), "hours", new BigDecimal(unitPrice));
  }

  private static BidContent priced(String price, List<PriceItem> items) {
    return new BidContent(
        null, List.of(new LotPrice("LOT-1", new BigDecimal(price), items)), List.of());
  }

  private static BidContent with(List<Partner> partners) {
    return new BidContent(null, List.of(), List.of(), partners, List.of(), List.of());
  }

  private static BidContent declared(String... codes) {
    return new BidContent(null, List.of(), List.of(), List.of(), List.of(codes), List.of());
  }

  private static BidContent declaring(ConditionAnswer... answers) {
    return new BidContent(null, List.of(), List.of(), List.of(), List.of(), List.of(answers));
  }

  private static void twoConditions(ObjectNode tender) {
    tender.set(
        "conditions",
        json(
            "[{'id':'C1','kind':'ACCREDITATION','text':{'en':'ISO 14001'},'acceptsEquivalent':true,"
                + "'acceptsWorkingTowards':true,'forms':[]},"
                + "{'id':'C2','kind':'INSURANCE','text':{'en':'Cover'},'acceptsEquivalent':false,"
                + "'acceptsWorkingTowards':false,'forms':[]}]"));
  }

  private static JsonNode json(String text) {
    try {
      return Json.mapper().readTree(text.replace('\'', '"'));
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
