package org.socialvalue.evaluation.rules;

import java.util.List;
import java.util.Map;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.RuleInfo;

/** Every rule of this service, as {@code GET /v1/rules} shows it. */
public final class Codes {

  public static final RuleInfo SEALED =
      new RuleInfo(
          "SEALED",
          "Nobody but the bidder reads a bid before the deadline and the opening; the database's"
              + " clock decides the deadline; the opening takes two officers",
          Effect.BLOCK,
          Basis.PRACTICE,
          "Trust in the process");

  public static final RuleInfo COMPLETE_ANSWERS =
      new RuleInfo(
          "COMPLETE_ANSWERS",
          "A bid answers each required question and part, with each offer's measure and how it will"
              + " be managed",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework: open questions; contract management");

  public static final RuleInfo OUT_OF_AREA =
      new RuleInfo(
          "OUT_OF_AREA",
          "An offer outside the relevant area is shown and counts nothing",
          Effect.COMPUTE,
          Basis.LAW,
          "Kent framework: the Act (relevant area)");

  public static final RuleInfo NO_MONEY_GOALS =
      new RuleInfo(
          "NO_MONEY_GOALS",
          "What a bid offers is about people and places, never a sum saved or a proxy's value",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework: measuring 12");

  public static final RuleInfo LOT_LIMITS =
      new RuleInfo(
          "LOT_LIMITS",
          "One supplier bids for, and wins, no more lots than the tender lets it",
          Effect.BLOCK,
          Basis.POLICY,
          "The tender's own limits; Kent framework: principle 6");

  public static final RuleInfo CONDITIONS_DECLARED =
      new RuleInfo(
          "CONDITIONS_DECLARED",
          "A bid declares of each condition to take part whether it is met, by an equivalent or on"
              + " the way where that is accepted, with evidence, and makes each general declaration"
              + " that is required",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework: green and sustainable (accreditations)");

  public static final RuleInfo INDEPENDENT_SCORES =
      new RuleInfo(
          "INDEPENDENT_SCORES",
          "Marks are hidden from other evaluators until all have submitted theirs; who declares a"
              + " conflict is barred from that bid",
          Effect.BLOCK,
          Basis.PRACTICE,
          "Fair evaluation");

  public static final RuleInfo REASON_PER_SCORE =
      new RuleInfo(
          "REASON_PER_SCORE",
          "Each mark and each consensus has its reason",
          Effect.BLOCK,
          Basis.PRACTICE,
          "Fair evaluation");

  public static final RuleInfo MODERATE_SPREAD =
      new RuleInfo(
          "MODERATE_SPREAD",
          "Marks further apart than the tender's tolerance go to moderation before the ranking",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework: open questions (subjective evaluation)");

  public static final RuleInfo GATE_THEN_SOCIAL =
      new RuleInfo(
          "GATE_THEN_SOCIAL",
          "In separate mode social value is scored only for bids past the quality minimum and"
              + " within the price ceiling; in embedded mode for all",
          Effect.COMPUTE,
          Basis.POLICY,
          "Kent framework: evaluating social value in tenders");

  public static final RuleInfo CORE_FIRST =
      new RuleInfo(
          "CORE_FIRST",
          "Social value never lifts a bid past the core quality minimum, and where social value"
              + " alone decided the winner this is said",
          Effect.COMPUTE,
          Basis.POLICY,
          "Kent framework: principle 1");

  public static final RuleInfo PROXY_FIREWALL =
      new RuleInfo(
          "PROXY_FIREWALL",
          "No financial proxy is read by scoring; the award's file shows the ranking to be the same"
              + " whatever the proxies",
          Effect.COMPUTE,
          Basis.POLICY,
          "Kent framework: measuring 12");

  public static final RuleInfo EXACT_ARITHMETIC =
      new RuleInfo(
          "EXACT_ARITHMETIC",
          "Points are exact and compared unrounded; the rounding shown is stated; a mark of nought"
              + " is a mark; equal prices score equal",
          Effect.COMPUTE,
          Basis.PRACTICE,
          "Published worked examples");

  public static final RuleInfo TIES =
      new RuleInfo(
          "TIES",
          "Ties are flagged and broken only by the published rule",
          Effect.BLOCK,
          Basis.PRACTICE,
          "Fair evaluation");

  public static final RuleInfo ABNORMALLY_LOW =
      new RuleInfo(
          "ABNORMALLY_LOW",
          "A price that the tender's test finds abnormally low is flagged for explanation, and its"
              + " bid never rejected by the machine",
          Effect.ADVISE,
          Basis.PRACTICE,
          "Two published tests, configurable by the tender");

  public static final RuleInfo SMALL_PROVIDERS =
      new RuleInfo(
          "SMALL_PROVIDERS",
          "Who bid and who leads is reported by size and sector, without effect on any mark",
          Effect.INFO,
          Basis.POLICY,
          "Kent framework: principle 6");

  public static final RuleInfo STANDSTILL =
      new RuleInfo(
          "STANDSTILL",
          "The award is final only after its standstill, counted in working days from data;"
              + " voluntary under light touch",
          Effect.BLOCK,
          Basis.LAW,
          "Procurement Act 2023 s51");

  /** By the tender's regime, where a standstill rests on something else than the Act. */
  private static final Map<String, RuleInfo> STANDSTILLS =
      Map.of(
          "LIGHT_TOUCH",
          new RuleInfo(
              STANDSTILL.code(),
              STANDSTILL.demands(),
              STANDSTILL.effect(),
              Basis.POLICY,
              "the tender's own standstill (voluntary under light touch)"));

  public static final RuleInfo REASONS_TO_BIDDERS =
      new RuleInfo(
          "REASONS_TO_BIDDERS",
          "Each bidder has its own scores and reasons, and the winner's, before the award is final;"
              + " whose bid dropped out has the reason at once",
          Effect.BLOCK,
          Basis.LAW,
          "Procurement Act 2023 s50; SI 2024/692 reg 31");

  private Codes() {}

  /** What a standstill rests on under a regime. */
  public static RuleInfo standstill(String regime) {
    return STANDSTILLS.getOrDefault(regime, STANDSTILL);
  }

  public static List<RuleInfo> all() {
    return List.of(
        SEALED,
        COMPLETE_ANSWERS,
        OUT_OF_AREA,
        NO_MONEY_GOALS,
        LOT_LIMITS,
        CONDITIONS_DECLARED,
        INDEPENDENT_SCORES,
        REASON_PER_SCORE,
        MODERATE_SPREAD,
        GATE_THEN_SOCIAL,
        CORE_FIRST,
        PROXY_FIREWALL,
        EXACT_ARITHMETIC,
        TIES,
        ABNORMALLY_LOW,
        SMALL_PROVIDERS,
        STANDSTILL,
        REASONS_TO_BIDDERS);
  }
}
