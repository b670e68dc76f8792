package org.socialvalue.monitoring.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.socialvalue.kit.json.Json;

/** What was frozen stays what was signed, byte for byte, whatever statements tell since. */
class SignedTest {

  private static final String BEFORE_PARTNERS_WERE_TOLD =
      """
      {"content":{"asOf":"2026-03-31","authority":{"id":"wealdshire","name":"Wealdshire"},\
      "contractFrom":"2025-04-01",\
      "contractId":"01890a5d-ac96-774b-bcce-b302099a8057","contractTo":"2027-03-31",\
      "from":"2025-04-01","kind":"ANNUAL_STATEMENT",\
      "lot":{"cy":null,"easyRead":null,"en":"North"},"promises":[],"serviceArea":"day-care",\
      "spent":1000,"stories":[],\
      "supplier":{"id":"orchard-homecare","name":"Orchard","sector":"PRIVATE","size":"SMALL"},\
      "threshold":5,"title":{"cy":null,"easyRead":null,"en":"Day care"},"to":"2026-03-31",\
      "value":60000},"edition":1,"words":{"authority":null,"provider":null}}""";

  @Test
  void a_statement_without_partners_is_written_as_it_was_before_they_were_told() {
    var read = Json.read(BEFORE_PARTNERS_WERE_TOLD, Signed.class);
    assertThat(read.content().partners()).isEmpty();
    assertThat(Json.canonical(read)).isEqualTo(BEFORE_PARTNERS_WERE_TOLD);
  }

  @Test
  void partners_are_signed_with_all_that_is_told_of_them() {
    var told =
        BEFORE_PARTNERS_WERE_TOLD.replace(
            "\"promises\"",
            """
            "partners":[{"name":"Bluebird","role":"SUBCONTRACTOR","sector":null,"size":"MICRO"}],\
            "promises\"""");
    assertThat(Json.canonical(Json.read(told, Signed.class))).isEqualTo(told);
  }
}
