package org.socialvalue.monitoring.entry;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.monitoring.contract.Organisation;
import org.socialvalue.monitoring.entry.EnterContract.PartOf;

/** An organisation delivers a contract once: as its lead, or as one partner. */
public final class PartnerFaults {

  private PartnerFaults() {}

  /** Every fault, by its place among the partners. */
  public static List<Fault> of(Supplier lead, List<PartOf> partners) {
    var leads = Organisation.of(lead);
    var earlier = new ArrayList<Organisation>();
    var faults = new ArrayList<Fault>();
    for (int i = 0; i < partners.size(); i++) {
      var partner = Organisation.of(partners.get(i).asPartner());
      var at = "/partners/" + i + (partner.id() == null ? "/name" : "/id");
      if (partner.is(leads)) {
        faults.add(new Fault(at, "is the lead: " + partner.name()));
      } else if (earlier.stream().anyMatch(partner::is)) {
        faults.add(new Fault(at, "stands twice: " + partner.name()));
      }
      earlier.add(partner);
    }
    return faults;
  }
}
