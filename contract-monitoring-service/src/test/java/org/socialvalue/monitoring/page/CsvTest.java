package org.socialvalue.monitoring.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "\n=1", "|x", "%x"})
  void words_that_a_spreadsheet_would_reckon_with_are_made_harmless(String words) {
    // When
    var line = new Csv("a").row(words).toString().split("\r\n", 2)[1];

    // Then
    assertThat(line.startsWith("\"") ? line.substring(1) : line).startsWith("'");
  }

  @Test
  void numbers_stay_numbers() {
    assertThat(new Csv("a", "b", "c").row(new BigDecimal("-1E+3"), -4, null))
        .hasToString("a,b,c\r\n-1000,-4,\r\n");
  }

  @Test
  void commas_quotes_and_lines_are_quoted() {
    assertThat(new Csv("a").row("x, \"y\"\nz")).hasToString("a\r\n\"x, \"\"y\"\"\nz\"\r\n");
  }

  @Property
  void quotes_always_close(@ForAll String words) {
    var line = new Csv("a").row(words).toString();
    assertThat(line.chars().filter(c -> c == '"').count() % 2).isZero();
  }
}
