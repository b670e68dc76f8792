package org.socialvalue.tender.datapack.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.datapack.DataItem;
import org.socialvalue.tender.datapack.DataKind;
import org.socialvalue.tender.groundwork.Groundwork;

/**
 * DATA_PACK: of each kind of data something is said, be it that it is missing; what is there is not
 * too old to go by.
 */
public final class DataIsThereOrSaidToBeMissing implements Rule<Groundwork> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "DATA_PACK",
          "Usage, need, cost, quality, satisfaction and provider feedback are present or said to be"
              + " missing",
          Effect.ADVISE,
          Basis.PRACTICE,
          "Welsh process, evaluate question 2");

  /**
   * The product's choice, not the document's: most returns are made once a year and come out in the
   * next.
   */
  static final int MONTHS_IT_HOLDS = 24;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Groundwork laid) {
    var content = laid.service().pack().content();
    var findings = new ArrayList<Finding>();
    for (var kind : DataKind.values()) {
      var item = content.item(kind);
      findings.addAll(item == null ? nothing(kind) : said(kind, item, laid.today()));
    }
    return findings;
  }

  private static List<Finding> nothing(DataKind kind) {
    return List.of(
        INFO.finding(
            "/dataPack/" + kind.field(),
            "Nobody has said what " + kind.inWords() + " tells, or that it is missing"));
  }

  private static List<Finding> said(DataKind kind, DataItem item, LocalDate today) {
    var at = "/dataPack/" + kind.field();
    var missing = item.missing();
    if (missing != null) {
      return List.of(
          INFO.finding(
              Effect.INFO,
              at + "/missing",
              "Missing: %s; what will be done: %s"
                  .formatted(missing.why(), missing.whatWillBeDone())));
    }
    var present = item.present();
    return present != null && present.asOf().isBefore(today.minusMonths(MONTHS_IT_HOLDS))
        ? List.of(
            INFO.finding(
                at + "/present/asOf",
                "What is known of %s ends on %s, more than %d months ago"
                    .formatted(kind.inWords(), present.asOf(), MONTHS_IT_HOLDS)))
        : List.of();
  }
}
