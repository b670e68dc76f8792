package org.socialvalue.tender.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.tender.catalogue.Template;
import org.socialvalue.tender.catalogue.Templates;

/** Takes from the catalogue what a proposal leaves to it. */
@ApplicationScoped
class Borrowing {

  private final Templates templates;

  Borrowing(Templates templates) {
    this.templates = templates;
  }

  /** What was found, and what is wrong with what was asked for. */
  record Taken(@Nullable Template template, List<Fault> faults) {}

  Taken of(Actor actor, ProposeOutcome asked) {
    var faults = new ArrayList<Fault>();
    var ref = asked.fromCatalogue();
    var template = ref == null ? null : templates.find(actor.org(), ref).orElse(null);
    if (ref != null && template == null) {
      faults.add(
          new Fault(
              "/fromCatalogue",
              "the catalogue has no such outcome or measure in use; a proxy can't be one"));
    }
    if (asked.statement() == null && (template == null || template.statement() == null)) {
      faults.add(new Fault("/statement", "is needed"));
    }
    return new Taken(template, faults);
  }
}
