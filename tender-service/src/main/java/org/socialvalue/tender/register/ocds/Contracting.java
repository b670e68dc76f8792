package org.socialvalue.tender.register.ocds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.socialvalue.events.AgreedKpi;
import org.socialvalue.events.ContractVaried;
import org.socialvalue.events.Supplier;

/**
 * The contracts of a process. Keeps what was said of each, so that what no longer holds is taken
 * back. Its events may come before that of the award.
 */
final class Contracting {

  private final String ocid;

  /** Its terms as they were last told, by contract. */
  private final Map<UUID, ObjectNode> terms = new HashMap<>();

  /** What was told of a rating or of a year's statement, by what it is about. */
  private final Map<String, ObjectNode> delivery = new HashMap<>();

  private final Map<UUID, Integer> ratings = new HashMap<>();

  Contracting(String ocid) {
    this.ocid = ocid;
  }

  Told tell(ContractFact fact) {
    return switch (fact) {
      case ContractFact.Began began -> began(began);
      case ContractFact.Revised revised -> revised(revised);
      case ContractFact.Varied varied -> varied(varied);
      case ContractFact.Ended ended -> ended(ended);
      case ContractFact.Rated rated -> rated(rated);
      case ContractFact.Failed failed -> failed(failed);
      case ContractFact.Stated stated -> stated(stated);
    };
  }

  private Told began(ContractFact.Began fact) {
    var event = fact.event();
    var act = act(fact);
    var contract = ContractSection.metrics(ContractSection.began(event), event.kpis()).node();
    terms.put(event.contractId(), contract);
    var said = contract.deepCopy();
    document(said, Documents.notice(id(act), "contractNotice", "UK7", fact.at(), null));
    return told(act, "contract", List.of(AwardSection.party(event.supplier())), said);
  }

  private Told revised(ContractFact.Revised fact) {
    var now = terms(fact);
    metrics(now, fact.event().kpis());
    return told(act(fact), "contractUpdate", List.of(), since(fact, now));
  }

  private Told varied(ContractFact.Varied fact) {
    var event = fact.event();
    var act = act(fact);
    var now = terms(fact);
    now.setAll(
        Fields.none()
            .object("period", Fields.days(event.startsOn(), event.endsOn()))
            .object("value", Fields.pounds(event.value()))
            .node());
    metrics(now, event.kpis());
    var said = since(fact, now);
    said.putArray("amendments").add(ContractSection.amendment(event, id(act)).node());
    document(said, Documents.notice(id(act), "contractNotice", "UK10", fact.at(), null));
    return told(act, "contractAmendment", parties(event), said);
  }

  private static List<Fields> parties(ContractVaried event) {
    return event.change() == ContractVaried.Change.NOVATION
        ? List.of(AwardSection.party(event.supplier()), removed(event.supplierBefore()))
        : List.of(AwardSection.party(event.supplier()));
  }

  private static Fields removed(Supplier supplier) {
    return Parties.of(supplier.id(), supplier.name(), "removedSupplier");
  }

  private Told ended(ContractFact.Ended fact) {
    var act = act(fact);
    var now = terms(fact);
    now.put("status", "terminated");
    now.withObject("/period").setAll(Fields.days(null, fact.event().endedOn()).node());
    terms.put(fact.event().contractId(), now);
    var said =
        ContractSection.of(fact.event())
            .text("status", "terminated")
            .object("period", Fields.days(null, fact.event().endedOn()))
            .object(
                "implementation",
                Fields.none()
                    .list(
                        "documents",
                        List.of(
                            Documents.notice(
                                id(act), "contractTerminationNotice", "UK11", fact.at(), null))));
    return told(act, "contractTermination", List.of(), said.node());
  }

  private Told rated(ContractFact.Rated fact) {
    var event = fact.event();
    int times = ratings.merge(event.ratingId(), 1, Integer::sum);
    var act = "rating-" + event.ratingId() + "-" + times;
    var now = Delivery.rated(event, id("rating-" + event.ratingId())).node();
    return implemented(fact, act, "rating/" + event.ratingId(), now);
  }

  private Told stated(ContractFact.Stated fact) {
    var event = fact.event();
    var year = "statement/" + event.contractId() + "/" + event.to();
    return implemented(fact, act(fact), year, Delivery.stated(event).node());
  }

  private Told failed(ContractFact.Failed fact) {
    var said = Delivery.failed(fact.event()).node();
    var supplier = AwardSection.party(fact.event().supplier());
    return told(act(fact), "implementation", List.of(supplier), implementing(fact, said));
  }

  /**
   * @param about what it takes the place of, where that was told before
   */
  private Told implemented(ContractFact fact, String act, String about, ObjectNode now) {
    var before = delivery.put(about, now);
    var said = before == null ? now : TakenBack.since(before, now);
    var tag = before == null ? "implementation" : "implementationUpdate";
    return told(act, tag, List.of(), implementing(fact, said));
  }

  private static ObjectNode implementing(ContractFact fact, ObjectNode said) {
    var contract = ContractSection.of(fact.event()).node();
    contract.set("implementation", said);
    return contract;
  }

  /** A copy of its terms, to be changed; of a contract whose beginning was not told, none. */
  private ObjectNode terms(ContractFact fact) {
    var event = fact.event();
    return terms
        .computeIfAbsent(event.contractId(), id -> ContractSection.of(event).node())
        .deepCopy();
  }

  private static void metrics(ObjectNode contract, List<AgreedKpi> kpis) {
    contract.remove(List.of("agreedMetrics", "noAgreedMetricsRationale"));
    contract.setAll(ContractSection.metrics(Fields.none(), kpis).node());
  }

  private ObjectNode since(ContractFact fact, ObjectNode now) {
    var before = terms.put(fact.event().contractId(), now);
    return before == null ? now.deepCopy() : TakenBack.since(before, now);
  }

  private static void document(ObjectNode contract, Fields document) {
    contract.withArray("documents").add(document.node());
  }

  private static String act(ContractFact fact) {
    return fact.identity().replace('/', '-');
  }

  private String id(String act) {
    return ocid + "-" + act;
  }

  private static Told told(String act, String tag, List<Fields> parties, ObjectNode contract) {
    var sections = Fields.none().node();
    sections.putArray("contracts").add(contract);
    return new Told(act, tag, parties, sections);
  }
}
