package org.socialvalue.kit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The quick look for signs never hides a goal of money that the patterns would have found. */
class MoneyTalkSignsTest {

  @Property(tries = 20_000)
  void whateverThePatternsFindHasASign(@ForAll("talk") String text) {
    if (MoneyTalk.matches(text) || MoneyTalk.asksForASum(text)) {
      assertThat(MoneyTalk.SIGNS.in(text)).as(text).isTrue();
    }
  }

  @Provide
  Arbitrary<String> talk() {
    return Arbitraries.of(
            "£250,000 GBP 5k 3 million pounds euros quid sterling €100 save saves saved saving savings"
                .split(" "))
        .list()
        .ofMaxSize(3)
        .flatMap(
            sums ->
                Arbitraries.of(WORDS)
                    .list()
                    .ofMaxSize(10)
                    .map(words -> String.join(" ", words) + " " + String.join(" ", sums)));
  }

  private static final List<String> WORDS =
      List.of(
          ("for the council authority NHS public purse sector money funds taxpayers exchequer costs"
                  + " spend budget cash cost financial cashable fiscal efficiency avoided avoidance"
                  + " reductions monetised monetary value SROI social return on investment proxy"
                  + " proxies reduced cut lower care package placement service of to worth valued"
                  + " cheaper bills economic benefits 12% 10 per cent percentage contract bid annual"
                  + " total price in as each every how much many pounds £ money will you donate give"
                  + " sum amount return of 3:1 on pound")
              .split(" "));
}
