package org.socialvalue.tender.framework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socialvalue.kit.problem.Refused;

/** Finds frameworks: those that a project was begun with, and those that a new one begins with. */
@ApplicationScoped
public class Frameworks {

  private final ShippedFrameworks shipped;

  public Frameworks(ShippedFrameworks shipped) {
    this.shipped = shipped;
  }

  /**
   * The frameworks that a project keeps, composed into one.
   *
   * @param pinned at least one, in order
   */
  public Framework of(List<FrameworkRef> pinned) {
    return Framework.together(
        pinned.stream()
            .map(ref -> shipped.find(ref).orElseThrow(() -> Refused.notFound("framework")))
            .toList());
  }

  /** What a project begins with where nobody chooses. */
  public List<FrameworkRef> usual() {
    return shipped.all().stream().map(Framework::ref).toList();
  }
}
