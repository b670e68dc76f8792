package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.socialvalue.journeys.fuzz.OtherTypes;

/** JSON is read strictly; what says that it is something else is not read at all. */
class OtherTypesIT {

  @Test
  void no_operation_takes_a_body_of_a_type_that_its_document_does_not_name() {
    assertThat(new OtherTypes(Running.stack().addresses()).taken()).isEmpty();
  }
}
