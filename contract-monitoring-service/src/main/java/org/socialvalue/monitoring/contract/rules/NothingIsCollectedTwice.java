package org.socialvalue.monitoring.contract.rules;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * NO_DUPLICATION: what another body already collects is taken from there. It is where the source
 * names the body, in one word of its name at least: any other source asks for it again.
 */
public final class NothingIsCollectedTwice implements Rule<ActivationCase> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "NO_DUPLICATION",
          "What another body already collects, such as an inspectorate, is taken from there",
          Effect.ADVISE,
          Basis.POLICY,
          "Kent framework, measuring 6");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORTEST_NAME = 3;
  private static final Set<String> COMMON = Set.of("the", "and", "for", "our", "own", "from");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(ActivationCase contract) {
    return contract.kpis().stream()
        .filter(kpi -> isAskedAgain(kpi.terms().alsoCollectedBy(), kpi.terms().sourceSystem()))
        .map(
            kpi ->
                INFO.finding(
                    kpi.id().toString(),
                    "\""
                        + kpi.terms().name()
                        + "\" is also collected by "
                        + kpi.terms().alsoCollectedBy()
                        + ": name it as the source, or say why it is asked again"))
        .toList();
  }

  private static boolean isAskedAgain(@Nullable String body, @Nullable String source) {
    return body != null && !body.isBlank() && Collections.disjoint(words(body), words(source));
  }

  private static Set<String> words(@Nullable String text) {
    return text == null
        ? Set.of()
        : BETWEEN_WORDS
            .splitAsStream(text.toLowerCase(Locale.ROOT))
            .filter(word -> word.length() >= SHORTEST_NAME && !COMMON.contains(word))
            .collect(Collectors.toSet());
  }
}
