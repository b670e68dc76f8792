package org.socialvalue.tender.framework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.problem.Fault;

/** What is wrong with a framework beside those that are there already: whose it is, its version. */
@ApplicationScoped
class StandingOfFramework {

  private final ShippedFrameworks shipped;
  private final ImportedFrameworks imported;

  StandingOfFramework(ShippedFrameworks shipped, ImportedFrameworks imported) {
    this.shipped = shipped;
    this.imported = imported;
  }

  List<Fault> faults(Framework framework, Actor actor) {
    var faults = new ArrayList<Fault>();
    if (framework.authority() != null && !actor.actsFor(framework.authority())) {
      faults.add(new Fault("/authority", "must be your own, or left out"));
    }
    if (framework.code() == null) {
      return faults;
    }
    if (shipped.all().stream().anyMatch(one -> one.code().equals(framework.code()))) {
      faults.add(new Fault("/code", "ships with the product: choose another"));
    } else {
      imported
          .newest(framework.code())
          .ifPresent(last -> faults.addAll(beside(last, framework, actor)));
    }
    return faults;
  }

  /** Whether just this is there already: the request may be one that is repeated with its key. */
  boolean isThere(Framework framework, Actor actor) {
    return framework.code() != null
        && imported
            .one(actor.org(), framework.ref())
            .map(ImportedFramework::content)
            .map(Json::canonical)
            .filter(Json.canonical(framework.ownedBy(actor.org()))::equals)
            .isPresent();
  }

  private static List<Fault> beside(ImportedFramework last, Framework next, Actor actor) {
    if (!actor.actsFor(last.authorityId())) {
      return List.of(new Fault("/code", "is taken: choose another"));
    }
    var faults = new ArrayList<Fault>();
    if (next.version() <= last.number()) {
      faults.add(new Fault("/version", "must be above " + last.number() + ", the last one"));
    }
    if (next.validFrom() != null && next.validFrom().isBefore(last.validFrom())) {
      faults.add(
          new Fault("/validFrom", "must not be before the last version's, " + last.validFrom()));
    }
    return faults;
  }
}
