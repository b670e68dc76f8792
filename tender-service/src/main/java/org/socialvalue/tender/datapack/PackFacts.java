package org.socialvalue.tender.datapack;

import java.util.List;
import java.util.Optional;
import org.socialvalue.tender.project.Stage;

/**
 * What rules need to know of a data pack.
 *
 * @param steps oldest first; a step that was gone back to stands twice
 */
public record PackFacts(List<PackOfStep> steps) {

  public static final PackFacts NONE = new PackFacts(List.of());

  public PackContent content() {
    return steps.isEmpty() ? PackContent.NOTHING_SAID : steps.getLast().content();
  }

  /** How it stood when that step was last left. */
  public Optional<PackOfStep> endOf(Stage step) {
    return steps.reversed().stream().filter(one -> one.step() == step).findFirst();
  }

  public Optional<PackOfStep> latest() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
  }
}
