package org.socialvalue.kit.problem;

import java.util.List;
import org.socialvalue.kit.rules.Finding;

/** Carries a refusal out of a use case, so that its transaction is undone. */
public class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Refusal refusal;

  public Refused(Refusal refusal) {
    super(refusal.toString(), null, false, false);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }

  public static Refused notFound(String what) {
    return new Refused(new Refusal.NotFound(what));
  }

  public static Refused forbidden(String detail) {
    return new Refused(new Refusal.Forbidden(detail));
  }

  public static Refused broken(List<Finding> findings) {
    return new Refused(new Refusal.BrokenRules(List.copyOf(findings)));
  }

  /**
   * @throws Refused 409 with all the findings, where there are any
   */
  public static void ifAny(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw broken(findings);
    }
  }

  public static Refused broken(Finding finding) {
    return broken(List.of(finding));
  }

  public static Refused invalid(List<Fault> faults) {
    return new Refused(new Refusal.Invalid(List.copyOf(faults)));
  }

  public static Refused invalid(String pointer, String detail) {
    return invalid(List.of(new Fault(pointer, detail)));
  }

  public static Refused conflict(String detail) {
    return new Refused(new Refusal.Conflict(detail));
  }
}
