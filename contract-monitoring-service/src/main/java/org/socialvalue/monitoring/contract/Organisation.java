package org.socialvalue.monitoring.contract;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.ContractAwarded.Partner;
import org.socialvalue.events.Supplier;

/**
 * Who delivers, as it is told apart from others: by its id, and where one has none by its name.
 *
 * @param id as its tokens carry it in {@code org}; null where nobody named it
 */
public record Organisation(@Nullable String id, String name) {

  public static Organisation of(Supplier supplier) {
    return new Organisation(supplier.id(), supplier.name());
  }

  public static Organisation of(Partner partner) {
    return new Organisation(partner.id(), partner.name());
  }

  public boolean is(Organisation other) {
    return id == null || other.id == null
        ? plain(name).equals(plain(other.name))
        : id.equals(other.id);
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
