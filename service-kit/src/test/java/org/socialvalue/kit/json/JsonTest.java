package org.socialvalue.kit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.erdtman.jcs.JsonCanonicalizer;
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

  @Property(tries = 200)
  void the_canonical_form_is_that_of_the_library_of_the_standards_authors(
      @ForAll @Size(max = 3)
          Map<@StringLength(max = 20) String, @StringLength(max = 20) String> texts,
      @ForAll List<@Scale(8) BigDecimal> decimals,
      @ForAll List<Long> wholes,
      @ForAll List<Double> doubles,
      @ForAll boolean truth)
      throws IOException {
    var value = new LinkedHashMap<String, Object>();
    value.put("texts", texts);
    value.put("decimals", decimals);
    value.put("wholes", wholes);
    value.put("doubles", doubles);
    value.put("escaped", "\b\t\n\f\r\"\\/\u0001\u007f\u2028\u00e9\ud83d\ude00");
    value.put("at", Instant.EPOCH);
    value.put("\ud83d\ude00", truth);
    value.put("\ufb33", null);
    assertThat(Json.canonical(value))
        .isEqualTo(new JsonCanonicalizer(Json.write(value)).getEncodedString());
  }
}
