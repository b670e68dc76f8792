package org.socialvalue.monitoring.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.ContractAwarded.Partner;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.entry.EnterContract.PartOf;

/**
 * The partners of a contract in one cell, separated by a bar: {@code Kent Hands (subcontractor,
 * small, private, id: kent-hands)}. In the brackets, in any order: role, size, sector and id; a
 * partner whose role is not said is a member of the consortium.
 */
final class PartnersCell {

  private static final int LONGEST_NAME = 200;

  private final Consumer<String> faults;
  private Partner.@Nullable Role role;
  private Supplier.@Nullable Size size;
  private Supplier.@Nullable Sector sector;
  private @Nullable String id;

  private PartnersCell(Consumer<String> faults) {
    this.faults = faults;
  }

  /**
   * @param faults are told every fault
   */
  static List<PartOf> read(@Nullable String cell, Consumer<String> faults) {
    var partners = new ArrayList<PartOf>();
    for (var one : cell == null ? new String[0] : cell.split("\\|")) {
      var text = one.strip();
      int bracket = text.endsWith(")") ? text.lastIndexOf('(') : -1;
      var name = (bracket < 0 ? text : text.substring(0, bracket)).strip();
      var said = bracket < 0 ? "" : text.substring(bracket + 1, text.length() - 1);
      if (name.isEmpty() || name.length() > LONGEST_NAME) {
        faults.accept("each has a name of at most " + LONGEST_NAME + " characters");
      } else {
        partners.add(new PartnersCell(fault -> faults.accept(name + ": " + fault)).one(name, said));
      }
    }
    return List.copyOf(partners);
  }

  private PartOf one(String name, String said) {
    Arrays.stream(said.split("[,;]"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .forEach(this::word);
    return new PartOf(
        id, name, role == null ? Partner.Role.CONSORTIUM_MEMBER : role, size, sector, null);
  }

  private void word(String word) {
    if (word.toLowerCase(Locale.ROOT).startsWith("id:")) {
      id = once("id", id, word.substring("id:".length()).strip());
      return;
    }
    var newRole = named(word, Partner.Role.class);
    var newSize = named(word, Supplier.Size.class);
    var newSector = named(word, Supplier.Sector.class);
    if (newRole != null) {
      role = once("role", role, newRole);
    } else if (newSize != null) {
      size = once("size", size, newSize);
    } else if (newSector != null) {
      sector = once("sector", sector, newSector);
    } else {
      faults.accept("'" + word + "' is no role, size, sector or id");
    }
  }

  private <T> T once(String what, @Nullable T before, T now) {
    if (before != null) {
      faults.accept("has its " + what + " twice");
    }
    return now;
  }

  private static <E extends Enum<E>> @Nullable E named(String word, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> Sheet.normal(value.name()).equals(Sheet.normal(word)))
        .findFirst()
        .orElse(null);
  }
}
