package org.socialvalue.tender.publication;

import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Lot;
import org.socialvalue.events.LotLimits;
import org.socialvalue.tender.area.AreaTree;

/** What is wrong with lots, or with how many of them one supplier may have. */
final class LotFaults {

  private final TenderContent content;
  private final AreaTree areas;
  private final FaultsFound faults;

  private LotFaults(TenderContent content, AreaTree areas, FaultsFound faults) {
    this.content = content;
    this.areas = areas;
    this.faults = faults;
  }

  static void find(TenderContent content, AreaTree areas, FaultsFound faults) {
    var search = new LotFaults(content, areas, faults);
    faults.unique("/lots", "/id", content.theLots(), Lot::id);
    for (int i = 0; i < content.theLots().size(); i++) {
      search.lot("/lots/" + i, content.theLots().get(i));
    }
    if (content.lotLimits() != null) {
      search.limits(content.lotLimits());
    }
  }

  private void lot(String at, Lot lot) {
    faults.id(at + "/id", lot.id());
    faults.notNegative(at + "/value", lot.value());
    ceiling(at + "/priceCeiling", lot);
    if (lot.areas().isEmpty()) {
      faults.add(at + "/areas", "must name at least one area");
    }
    faults.unique(at + "/areas", "", lot.areas(), area -> area);
    for (int a = 0; a < lot.areas().size(); a++) {
      if (!areas.knows(lot.areas().get(a))) {
        faults.add(at + "/areas/" + a, "there is no area " + lot.areas().get(a));
      }
    }
  }

  private void ceiling(String at, Lot lot) {
    var ceiling = lot.priceCeiling();
    if (ceiling == null) {
      return;
    }
    var budget = content.contractTerms() == null ? null : content.contractTerms().budget();
    if (ceiling.signum() <= 0) {
      faults.add(at, "must be more than nought");
    } else if (budget != null && ceiling.compareTo(budget) > 0) {
      faults.add(at, "is more than the whole contract's budget of " + budget.toPlainString());
    }
  }

  private void limits(LotLimits limits) {
    var at = "/lotLimits";
    if (limits.mostBidFor() == null && limits.mostWon() == null) {
      faults.add(at, "limits neither the lots bid for nor those won");
    }
    limit(at + "/mostBidFor", limits.mostBidFor());
    limit(at + "/mostWon", limits.mostWon());
    won(at, limits);
  }

  private void limit(String at, @Nullable Integer most) {
    var lots = content.theLots().size();
    if (most != null && most < 1) {
      faults.add(at, "must be at least 1");
    } else if (most != null && lots > 0 && most > lots) {
      faults.add(at, "is more than there are lots (" + lots + ")");
    }
  }

  private void won(String at, LotLimits limits) {
    var bidFor = limits.mostBidFor();
    var won = limits.mostWon();
    if (won != null && bidFor != null && won > bidFor) {
      faults.add(at + "/mostWon", "nobody can win more lots than it may bid for");
    }
    var sought = bidFor != null ? bidFor : content.theLots().size();
    var tooMany = won != null && won < sought;
    if (tooMany && limits.allotment() == null) {
      faults.add(
          at + "/allotment", "is needed: which lots does a bidder get that would win too many?");
    }
    if (limits.allotment() != null && won == null) {
      faults.add(at + "/allotment", "nothing is to be allotted where mostWon is not limited");
    }
  }
}
