package org.socialvalue.monitoring.variation.rules;

import java.util.List;
import java.util.UUID;
import org.socialvalue.monitoring.variation.PromiseFate;

/**
 * A variation with what it does to the promises.
 *
 * @param everyOne whether each promise that stands must be named, as when another provider comes
 * @param standing those that are not waived already
 */
public record HandoverCase(boolean everyOne, List<Standing> standing, List<PromiseFate> fates) {

  /** A promise that stands. */
  public record Standing(UUID commitmentId, String statement) {}
}
