package org.socialvalue.tender.framework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.RequestCheck;
import org.socialvalue.kit.problem.Fault;

/** Tells what is wrong with a framework together with every other fault of the request. */
@ApplicationScoped
public class WholeFrameworks implements RequestCheck {

  private final ReferenceData data;
  private final StandingOfFramework standing;
  private final CurrentActor actor;

  public WholeFrameworks(ReferenceData data, StandingOfFramework standing, CurrentActor actor) {
    this.data = data;
    this.standing = standing;
    this.actor = actor;
  }

  @Override
  public List<Fault> faults(Object request) {
    if (!(request instanceof Framework framework)) {
      return List.of();
    }
    var faults =
        new ArrayList<>(
            FrameworkFaults.of(framework, data.regimes().stream().map(Regime::code).toList()));
    if (!standing.isThere(framework, actor.get())) {
      faults.addAll(standing.faults(framework, actor.get()));
    }
    return faults;
  }
}
