package org.socialvalue.tender.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedProviderTest {

  @ParameterizedTest
  @CsvSource({
    "We at Orchard Homecare Ltd fear it, orchard-homecare, true",
    "orchard-homecare, orchard-homecare, true",
    "OrchardHomecare fears it, orchard-homecare, true",
    "Homecare in orchard country, orchard-homecare, false",
    "All homecare is stretched, homecare, false",
    "As Brightpath says, brightpath, true",
    "Number GB COH 123 says no, GB-COH-123, true"
  })
  void anOrganisationIsFoundByItsIdentifierHoweverItIsSpaced(
      String text, String org, boolean named) {
    assertThat(NamedProvider.faults("/text", text, org).isEmpty()).isEqualTo(!named);
  }
}
