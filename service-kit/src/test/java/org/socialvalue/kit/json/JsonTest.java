package org.socialvalue.kit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void the_order_of_fields_and_the_look_of_numbers_do_not_matter() {
    var one = new LinkedHashMap<String, Object>();
    one.put("b", new BigDecimal("1.50"));
    one.put("a", 1000000);
    var other = new LinkedHashMap<String, Object>();
    other.put("a", new BigDecimal("1E+6"));
    other.put("b", new BigDecimal("1.5"));
    assertThat(Json.canonical(one)).isEqualTo(Json.canonical(other));
    assertThat(Json.canonical(one)).isEqualTo("{\"a\":1000000,\"b\":1.5}");
  }

  @Test
  void what_we_alone_compare_has_its_fields_in_order() {
    var one = new LinkedHashMap<String, Object>();
    one.put("b", new BigDecimal("1.50"));
    one.put("a", "x");
    assertThat(Json.ordered(one)).isEqualTo("{\"a\":\"x\",\"b\":1.50}");
  }

  @Test
  void a_plain_value_has_a_canonical_form_too() {
    assertThat(Json.canonical("")).isEqualTo("\"\"");
    assertThat(Json.canonical(new BigDecimal("1.0"))).isEqualTo("1");
  }

  @Test
  void the_hash_is_that_of_the_standard() {
    // FIPS 180-4, the empty text
    assertThat(Json.sha256(""))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }
}
