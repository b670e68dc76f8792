package org.socialvalue.tender.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.framework.ReferenceData;
import org.socialvalue.tender.intake.NothingMissing;
import org.socialvalue.tender.outcome.Outcome;
import org.socialvalue.tender.outcome.OutcomeRepository;

/** Refuses content that is wrong in itself, with every fault of it. */
@ApplicationScoped
public class CheckingContent {

  private final ReferenceData data;
  private final OutcomeRepository outcomes;

  CheckingContent(ReferenceData data, OutcomeRepository outcomes) {
    this.data = data;
    this.outcomes = outcomes;
  }

  /**
   * @throws Refused 400 with every fault
   */
  public void refuseFaults(UUID project, TenderContent content) {
    var faults = faults(project, content);
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
  }

  private List<Fault> faults(UUID project, TenderContent content) {
    var missing = NothingMissing.faults("", content);
    if (!missing.isEmpty()) {
      return missing;
    }
    var faults = new ArrayList<>(ContentFaults.of(content, data.areas()));
    var known = outcomes.ofProject(project).stream().map(Outcome::id).toList();
    for (int i = 0; i < content.theRequirements().size(); i++) {
      if (!known.contains(content.theRequirements().get(i).outcomeId())) {
        faults.add(new Fault("/requirements/" + i + "/outcomeId", "is no outcome of the project"));
      }
    }
    return faults;
  }
}
