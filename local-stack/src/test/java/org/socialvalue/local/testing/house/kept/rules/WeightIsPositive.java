package org.socialvalue.local.testing.house.kept.rules;

import java.math.BigDecimal;
import java.util.List;

class WeightIsPositive {

  List<String> check(Weight weight) {
    return weight.value().signum() > 0 ? List.of() : List.of("not positive");
  }

  record Weight(BigDecimal value) {}
}
