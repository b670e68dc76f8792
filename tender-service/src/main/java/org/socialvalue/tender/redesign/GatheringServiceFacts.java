package org.socialvalue.tender.redesign;

import jakarta.enterprise.context.ApplicationScoped;
import org.socialvalue.tender.datapack.DataPackRepository;
import org.socialvalue.tender.project.CommissioningProject;

/** Reads what is known of a project's service: one statement for each part of it. */
@ApplicationScoped
public class GatheringServiceFacts {

  private final DataPackRepository packs;
  private final AssessmentRepository assessments;
  private final OptionRepository options;
  private final RoundRepository rounds;

  public GatheringServiceFacts(
      DataPackRepository packs,
      AssessmentRepository assessments,
      OptionRepository options,
      RoundRepository rounds) {
    this.packs = packs;
    this.assessments = assessments;
    this.options = options;
    this.rounds = rounds;
  }

  public ServiceFacts of(CommissioningProject project) {
    var id = project.id();
    return new ServiceFacts(
        project.title().en(),
        project.corePurpose(),
        packs.factsOf(id),
        assessments.ofProject(id),
        options.ofProject(id),
        rounds.ofProject(id));
  }
}
