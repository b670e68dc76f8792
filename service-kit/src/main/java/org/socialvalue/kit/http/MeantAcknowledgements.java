package org.socialvalue.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.kit.rules.EmptyWords;
import org.socialvalue.kit.rules.RuleBook;

/**
 * An acknowledgement says why, and names a rule that the service has. One of a rule that found
 * nothing is taken all the same: what it answered may have vanished since it was read.
 */
@ApplicationScoped
public class MeantAcknowledgements implements RequestCheck {

  private final Instance<RuleBook> books;

  public MeantAcknowledgements(Instance<RuleBook> books) {
    this.books = books;
  }

  @Override
  public List<Fault> faults(Object request) {
    var rules = books.isResolvable() ? books.get() : null;
    return faults(request, rules);
  }

  /**
   * @param rules null where a service has no rules
   */
  static List<Fault> faults(Object request, @Nullable RuleBook rules) {
    var faults = new ArrayList<Fault>();
    if (request instanceof Record rec) {
      for (var component : rec.getClass().getRecordComponents()) {
        if (List.class.isAssignableFrom(component.getType())
            && valueOf(component, rec) instanceof List<?> list) {
          look("/" + component.getName(), list, rules, faults);
        }
      }
    }
    return faults;
  }

  private static void look(String at, List<?> list, @Nullable RuleBook rules, List<Fault> faults) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof Acknowledgement one) {
        if (one.reason() != null && !one.reason().isBlank() && EmptyWords.in(one.reason())) {
          faults.add(new Fault(at + "/" + i + "/reason", "must say why, in words"));
        }
        if (rules != null
            && one.code() != null
            && rules.rules().stream().noneMatch(rule -> rule.code().equals(one.code()))) {
          faults.add(new Fault(at + "/" + i + "/code", "is no rule of this service"));
        }
      }
    }
  }

  private static @Nullable Object valueOf(RecordComponent component, Record rec) {
    try {
      return component.getAccessor().invoke(rec);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
