package org.socialvalue.tender.project;

import static org.socialvalue.tender.project.Instrument.CONTRACT;
import static org.socialvalue.tender.project.Instrument.FRAMEWORK_AGREEMENT;
import static org.socialvalue.tender.project.Instrument.GRANT;
import static org.socialvalue.tender.project.Instrument.IN_HOUSE;
import static org.socialvalue.tender.project.Instrument.PARTNERSHIP;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;

/**
 * What doesn't apply is not asked: the rules that some instruments are not held to. A rule that is
 * not here is asked of all six, however little the commission is worth (decision 0026).
 */
public final class Applicability {

  private static final Set<Instrument> TENDERED = Set.of(CONTRACT, FRAMEWORK_AGREEMENT, GRANT);
  private static final Set<Instrument> PROCURED = Set.of(CONTRACT, FRAMEWORK_AGREEMENT);
  private static final Set<Instrument> DESIGNED =
      Set.of(CONTRACT, FRAMEWORK_AGREEMENT, IN_HOUSE, PARTNERSHIP);

  private static final Map<String, Set<Instrument>> ASKED_OF_SOME =
      Map.of(
          // Whoever gets a grant or a direct payment designs what it pays for.
          "FIVE_DIMENSIONS", DESIGNED,
          // Bidders and what they bid for: nobody bids for the other three.
          "PROPORTIONATE", TENDERED,
          "NO_EXCLUSION", TENDERED,
          "SCORABLE", TENDERED,
          // The law on buying services; the policy (APPLIES_TO_ALL) asks the same of all six.
          "CONSIDERATION_RECORDED", TENDERED,
          // Procurement law: a grant is no public contract.
          "LOTS_OR_REASON", PROCURED,
          "RESERVED_LAWFUL", PROCURED);

  private Applicability() {}

  /** Whether a commission with that instrument is held to the rule. */
  public static boolean asks(Instrument instrument, String code) {
    return ASKED_OF_SOME.getOrDefault(code, Set.of(Instrument.values())).contains(instrument);
  }

  /** Those of the rules that it is held to. */
  public static <T> List<? extends Rule<T>> ofRules(
      Instrument instrument, List<? extends Rule<T>> rules) {
    return rules.stream().filter(rule -> asks(instrument, rule.info().code())).toList();
  }

  /** Those of the findings that concern it. */
  public static List<Finding> ofFindings(Instrument instrument, List<Finding> findings) {
    return findings.stream().filter(finding -> asks(instrument, finding.code())).toList();
  }
}
