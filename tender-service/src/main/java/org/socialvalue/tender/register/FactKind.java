package org.socialvalue.tender.register;

import org.socialvalue.kit.json.Json;
import org.socialvalue.tender.register.ocds.Fact;

/** The kinds of facts, as they are kept. */
enum FactKind {
  MARKET_TOLD(Fact.MarketTold.class),
  TENDER_OUT(Fact.TenderOut.class),
  TENDER_CHANGED(Fact.TenderChanged.class),
  TENDER_GIVEN_UP(Fact.TenderGivenUp.class),
  LOT_AWARDED(Fact.LotAwarded.class);

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
      case Fact.LotAwarded awarded -> LOT_AWARDED;
    };
  }

  Fact read(String json) {
    return Json.read(json, type);
  }
}
