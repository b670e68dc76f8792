package org.socialvalue.evaluation.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  private static final List<String> KNOWN =
      List.of(
          "Bluebird",
          "bluebird-cic",
          "Acme",
          "Acme Meals Ltd ",
          "acme-meals",
          "Élan (Kent) $1",
          "élan-kent");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bluebird and bluebird-cic           | Bid 1 and Bid 1
          with ACME MEALS LTD, then Acme.     | with Bid 1, then Bid 1.
          Acme  Meals Ltd of acme-meals       | Bid 1 of Bid 1
          ÉLAN (Kent) $1's rota; ÉLAN-KENT    | Bid 1's rota; Bid 1
          two bluebirds sang at Acméa         | two bluebirds sang at Acméa
          """)
  void each_name_gives_way_to_the_alias_whole(String said, String shown) {
    assertThat(Names.replaced(said, KNOWN, "Bid 1")).isEqualTo(shown);
  }
}
