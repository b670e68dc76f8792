package org.socialvalue.tender.publication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The quick look for signs never hides an exclusion that the patterns would have found. */
class FormTalkSignsTest {

  @Property(tries = 20_000)
  void whateverThePatternsFindHasASign(@ForAll("talk") String text) {
    if (!FormTalk.matches(text).isEmpty()) {
      assertThat(FormTalk.SIGNS.in(text)).as(text).isTrue();
    }
  }

  @Provide
  Arbitrary<String> talk() {
    return Arbitraries.of(WORDS).list().ofMinSize(2).ofMaxSize(8).map(w -> String.join(" ", w));
  }

  private static final List<String> WORDS =
      List.of(
          "only",
          "no",
          "open",
          "restricted",
          "reserved",
          "to",
          "for",
          "from",
          "must",
          "be",
          "a",
          "may",
          "cannot",
          "not",
          "bid",
          "apply",
          "are",
          "excluded",
          "excluding",
          "bidders",
          "local",
          "charities",
          "charitable",
          "social enterprises",
          "community interest companies",
          "cics",
          "co-operatives",
          "cooperatives",
          "mutuals",
          "user-led",
          "user led",
          "supported employment",
          "not-for-profit",
          "non profit",
          "third sector",
          "voluntary and community sector",
          "vcses",
          "vcs",
          "private sector",
          "for-profit",
          "commercial",
          "profit-making",
          "plcs",
          "public bodies",
          "public-sector",
          "consider",
          "small",
          "company",
          "businesses",
          "sme",
          "score",
          "organisations",
          "providers",
          "sector");
}
