package org.socialvalue.tender.publication;

import java.util.Collections;
import java.util.List;
import org.socialvalue.events.ParticipationCondition.Kind;
import org.socialvalue.tender.framework.ProviderForm;

/** What is wrong with who may take part: conditions and reservation, and the two together. */
final class EntryFaults {

  private final TenderContent content;
  private final FaultsFound faults;

  private EntryFaults(TenderContent content, FaultsFound faults) {
    this.content = content;
    this.faults = faults;
  }

  static void find(TenderContent content, FaultsFound faults) {
    var search = new EntryFaults(content, faults);
    faults.unique("/conditions", "/id", content.theConditions(), EntryCondition::id);
    for (int i = 0; i < content.theConditions().size(); i++) {
      search.condition("/conditions/" + i, content.theConditions().get(i));
    }
    if (content.reservation() != null) {
      faults.unique("/reservation/forms", "", content.reservation().theForms(), form -> form);
    }
  }

  private void condition(String at, EntryCondition condition) {
    var forms = condition.theForms();
    if (condition.kind() != Kind.PROVIDER_FORM) {
      if (!forms.isEmpty()) {
        faults.add(at + "/forms", "belongs to a condition of the kind PROVIDER_FORM only");
      }
      return;
    }
    if (forms.isEmpty()) {
      faults.add(at + "/forms", "must name the forms of provider that may take part");
    }
    faults.unique(at + "/forms", "", forms, form -> form);
    if (!forms.isEmpty() && shutsOutEverybody(forms)) {
      faults.add(at + "/forms", "names none of those that the competition is reserved for");
    }
  }

  private boolean shutsOutEverybody(List<ProviderForm> forms) {
    var reservation = content.reservation();
    return reservation != null
        && !reservation.theForms().isEmpty()
        && Collections.disjoint(forms, reservation.theForms());
  }
}
