package org.socialvalue.tender.importing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.http.RequestCheck;
import org.socialvalue.kit.json.Pointer;
import org.socialvalue.kit.problem.Fault;

/**
 * Refuses numbers in a body of any form that nobody could write out, such as 1e-999999999: a few
 * characters that take gigabytes to reckon with.
 */
@Singleton
class NoticeNumbers implements RequestCheck {

  private static final int MOST_DIGITS = 1_000;

  @Override
  public List<Fault> faults(Object request) {
    var faults = new ArrayList<Fault>();
    if (request instanceof JsonNode tree) {
      look("", tree, faults);
    }
    return faults;
  }

  private static void look(String at, JsonNode node, List<Fault> faults) {
    if (node.isBigDecimal()) {
      var number = node.decimalValue();
      if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
        faults.add(new Fault(at, "is a number with too many digits"));
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        look(at + "/" + i, node.get(i), faults);
      }
    } else {
      node.properties()
          .forEach(field -> look(Pointer.into(at, field.getKey()), field.getValue(), faults));
    }
  }
}
