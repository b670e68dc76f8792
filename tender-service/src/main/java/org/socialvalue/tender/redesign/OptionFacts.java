package org.socialvalue.tender.redesign;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What rules need to know of an option.
 *
 * @param withdrawal null while it is on the table
 */
public record OptionFacts(
    UUID id, long version, DescribeOption described, @Nullable Withdrawal withdrawal) {

  public boolean isOnTheTable() {
    return withdrawal == null;
  }

  public String title() {
    return described.title();
  }

  public Subject subject() {
    return new Subject.Option(id);
  }
}
