package org.socialvalue.tender.framework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.socialvalue.kit.problem.Refused;

/** Finds frameworks, those that ship and those that authorities imported. */
@ApplicationScoped
public class Frameworks {

  private final ShippedFrameworks shipped;
  private final ImportedFrameworks imported;

  public Frameworks(ShippedFrameworks shipped, ImportedFrameworks imported) {
    this.shipped = shipped;
    this.imported = imported;
  }

  /**
   * The frameworks that a project keeps, composed into one; at most one statement.
   *
   * @param pinned at least one, in order
   */
  public Framework of(List<FrameworkRef> pinned) {
    var known = new ArrayList<>(shipped.all());
    var others = pinned.stream().filter(ref -> shipped.find(ref).isEmpty()).toList();
    if (!others.isEmpty()) {
      known.addAll(imported.ofCodes(others.stream().map(FrameworkRef::code).toList()));
    }
    return Framework.together(pinned.stream().map(ref -> one(ref, known)).toList());
  }

  /**
   * What a project of the authority begins with where nobody chooses: its own frameworks in force;
   * those that ship where it has none.
   */
  public List<Framework> usual(String authority, LocalDate day) {
    var own = imported.inForce(authority, day);
    return own.isEmpty() ? shipped.all() : own;
  }

  /** All that the authority could begin with: its own in force, and those that ship. */
  public List<Framework> inForce(String authority, LocalDate day) {
    var all = new ArrayList<>(imported.inForce(authority, day));
    all.addAll(shipped.all());
    return all;
  }

  /** One version; empty where there is none that the authority sees. */
  public Optional<Framework> find(String authority, FrameworkRef ref) {
    return shipped.find(ref).or(() -> imported.one(authority, ref).map(ImportedFramework::content));
  }

  private static Framework one(FrameworkRef ref, List<Framework> known) {
    return known.stream()
        .filter(framework -> framework.ref().equals(ref))
        .findFirst()
        .orElseThrow(() -> Refused.notFound("framework"));
  }
}
