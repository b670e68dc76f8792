package org.socialvalue.tender.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socialvalue.kit.http.RequestCheck;
import org.socialvalue.kit.problem.Fault;

/** Holds each request to {@link NothingMissing} together with its other faults. */
@ApplicationScoped
public class WholeRequests implements RequestCheck {

  @Override
  public List<Fault> faults(Object request) {
    return NothingMissing.faults("", request);
  }
}
