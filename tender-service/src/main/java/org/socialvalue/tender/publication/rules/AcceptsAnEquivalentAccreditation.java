package org.socialvalue.tender.publication.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.events.ParticipationCondition.Kind;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.publication.BidderTexts;
import org.socialvalue.tender.publication.BidderTexts.Passage;
import org.socialvalue.tender.publication.EntryCondition;
import org.socialvalue.tender.publication.TenderInQuestion;

/**
 * ACCREDITATION_EQUIVALENT: an accreditation asked for, be it as a condition or in words, accepts
 * its equivalent and being on the way to it. A question and its parts are read as one.
 */
public final class AcceptsAnEquivalentAccreditation implements Rule<TenderInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "ACCREDITATION_EQUIVALENT",
          "An accreditation asked for accepts its equivalent and 'working towards'",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, green and sustainable");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    var content = tender.content();
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < content.theConditions().size(); i++) {
      findings.addAll(ofCondition("/conditions/" + i, content.theConditions().get(i)));
    }
    for (int i = 0; i < content.theQuestions().size(); i++) {
      findings.addAll(
          inWords(BidderTexts.ofQuestion("/questions/" + i, content.theQuestions().get(i))));
    }
    BidderTexts.ofMarks(content).forEach(text -> findings.addAll(inWords(List.of(text))));
    BidderTexts.ofRequirements(tender).forEach(text -> findings.addAll(inWords(List.of(text))));
    return findings;
  }

  private static List<Finding> ofCondition(String at, EntryCondition condition) {
    if (condition.acceptsOthers()) {
      return List.of();
    }
    if (condition.kind() != Kind.ACCREDITATION) {
      return inWords(List.of(new Passage(at + "/text", condition.text())));
    }
    var findings = new ArrayList<Finding>();
    if (!Boolean.TRUE.equals(condition.acceptsEquivalent())) {
      findings.add(
          INFO.finding(at + "/acceptsEquivalent", condition.id() + " accepts no equivalent"));
    }
    if (!Boolean.TRUE.equals(condition.acceptsWorkingTowards())) {
      findings.add(
          INFO.finding(
              at + "/acceptsWorkingTowards",
              condition.id() + " is closed to those who are working towards it"));
    }
    return findings;
  }

  /** Texts that stand together: what one leaves open, another may say. */
  private static List<Finding> inWords(List<Passage> together) {
    var findings = new ArrayList<Finding>();
    for (var language : AccreditationTalk.Language.values()) {
      var asking =
          together.stream()
              .filter(p -> AccreditationTalk.asksForOne(language.of(p.text())))
              .toList();
      var whole = String.join("\n", together.stream().map(p -> language.of(p.text())).toList());
      if (asking.isEmpty() || AccreditationTalk.isOpen(whole)) {
        continue;
      }
      asking.stream()
          .filter(p -> findings.stream().noneMatch(f -> f.subject().equals(p.at())))
          .forEach(
              p ->
                  findings.add(
                      INFO.finding(
                          p.at(),
                          "It asks for an accreditation (\"%s\") and does not say that %s"
                              .formatted(
                                  AccreditationTalk.named(language.of(p.text())),
                                  AccreditationTalk.missing(whole)))));
    }
    return findings;
  }
}
