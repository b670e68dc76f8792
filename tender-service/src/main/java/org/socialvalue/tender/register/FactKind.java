package org.socialvalue.tender.register;

import org.socialvalue.kit.json.Json;
import org.socialvalue.tender.register.ocds.ContractFact;
import org.socialvalue.tender.register.ocds.Fact;

/** The kinds of facts, as they are kept. */
enum FactKind {
  MARKET_TOLD(Fact.MarketTold.class),
  TENDER_OUT(Fact.TenderOut.class),
  TENDER_CHANGED(Fact.TenderChanged.class),
  TENDER_GIVEN_UP(Fact.TenderGivenUp.class),
  AWARD_TOLD(Fact.AwardTold.class),
  LOT_AWARDED(Fact.LotAwarded.class),
  CONTRACT_BEGAN(ContractFact.Began.class),
  KPIS_REVISED(ContractFact.Revised.class),
  CONTRACT_VARIED(ContractFact.Varied.class),
  CONTRACT_ENDED(ContractFact.Ended.class),
  PERFORMANCE_RATED(ContractFact.Rated.class),
  PERFORMANCE_FAILED(ContractFact.Failed.class),
  YEAR_STATED(ContractFact.Stated.class);

  private final Class<? extends Fact> type;

  FactKind(Class<? extends Fact> type) {
    this.type = type;
  }

  static FactKind of(Fact fact) {
    return switch (fact) {
      case Fact.MarketTold told -> MARKET_TOLD;
      case Fact.TenderOut out -> TENDER_OUT;
      case Fact.TenderChanged changed -> TENDER_CHANGED;
      case Fact.TenderGivenUp givenUp -> TENDER_GIVEN_UP;
      case Fact.AwardTold told -> AWARD_TOLD;
      case Fact.LotAwarded awarded -> LOT_AWARDED;
      case ContractFact.Began began -> CONTRACT_BEGAN;
      case ContractFact.Revised revised -> KPIS_REVISED;
      case ContractFact.Varied varied -> CONTRACT_VARIED;
      case ContractFact.Ended ended -> CONTRACT_ENDED;
      case ContractFact.Rated rated -> PERFORMANCE_RATED;
      case ContractFact.Failed failed -> PERFORMANCE_FAILED;
      case ContractFact.Stated stated -> YEAR_STATED;
    };
  }

  Fact read(String json) {
    return Json.read(json, type);
  }
}
