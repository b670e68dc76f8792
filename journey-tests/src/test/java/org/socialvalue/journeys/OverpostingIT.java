package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.socialvalue.journeys.rights.Overposting;
import org.socialvalue.local.Service;

/**
 * What is the services' own to set (an id, a status, whose it is, who made it) can't be set by
 * sending it: wherever in a request it stands, it is refused by name, by every operation that takes
 * JSON (OWASP API security 2023, 3).
 */
class OverpostingIT {

  @Test
  void no_operation_takes_a_field_that_is_not_in_its_document() {
    var overposting = new Overposting(Running.stack().addresses());

    assertThat(
            Arrays.stream(Service.values())
                .flatMap(service -> Overposting.operations(service).stream())
                .flatMap(operation -> overposting.faults(operation).stream()))
        .isEmpty();
  }
}
