package org.socialvalue.tender.publication.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.socialvalue.events.ParticipationCondition.Kind;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.framework.ProviderForm;
import org.socialvalue.tender.project.Instrument;
import org.socialvalue.tender.publication.BidderTexts;
import org.socialvalue.tender.publication.EntryCondition;
import org.socialvalue.tender.publication.TenderInQuestion;

/**
 * BEHAVIOUR_NOT_FORM: what a provider does counts, not what it is. A form is welcomed and reported,
 * and shut out only where the competition is lawfully reserved for others. Grants may name whom
 * they are for.
 */
public final class JudgesBehaviourNotForm implements Rule<TenderInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "BEHAVIOUR_NOT_FORM",
          "The form of a provider is promoted and reported, never a ground for exclusion unless the"
              + " competition is reserved",
          Effect.BLOCK,
          Basis.POLICY,
          "Welsh process, social value models of delivery");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    if (tender.project().instrument() == Instrument.GRANT) {
      return List.of();
    }
    var reserved = reservedForms(tender);
    var findings = new ArrayList<Finding>();
    var conditions = tender.content().theConditions();
    for (int i = 0; i < conditions.size(); i++) {
      if (shutsOut(conditions.get(i), reserved)) {
        findings.add(
            INFO.finding(
                "/conditions/" + i + "/forms",
                "It lets in some forms of provider only, and the competition is not lawfully"
                    + " reserved for them"));
      }
    }
    for (var passage : BidderTexts.all(tender)) {
      passage
          .wordings()
          .flatMap(wording -> FormTalk.exclusions(wording).stream())
          .filter(exclusion -> !exclusion.allowedWhere(reserved))
          .findFirst()
          .ifPresent(
              exclusion ->
                  findings.add(
                      INFO.finding(
                          passage.at(),
                          "\""
                              + exclusion.words()
                              + "\" shuts providers out for what they are: ask for what they do")));
    }
    return findings;
  }

  private static Set<ProviderForm> reservedForms(TenderInQuestion tender) {
    var reservation = tender.content().reservation();
    return reservation == null || !ReservedLawfully.isReserved(tender)
        ? EnumSet.noneOf(ProviderForm.class)
        : EnumSet.copyOf(reservation.theForms());
  }

  private static boolean shutsOut(EntryCondition condition, Set<ProviderForm> reserved) {
    if (condition.kind() != Kind.PROVIDER_FORM) {
      return false;
    }
    var forms = condition.theForms();
    boolean letsEverybodyIn = forms.containsAll(EnumSet.allOf(ProviderForm.class));
    boolean letsInWhomItIsFor = !reserved.isEmpty() && forms.containsAll(reserved);
    return !letsEverybodyIn && !letsInWhomItIsFor;
  }
}
