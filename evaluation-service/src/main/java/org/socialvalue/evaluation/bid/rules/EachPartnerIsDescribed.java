package org.socialvalue.evaluation.bid.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * Each member of a consortium and each subcontractor is named once, with all that is asked of it,
 * and is another organisation than the bidder.
 */
public final class EachPartnerIsDescribed implements Rule<JudgedBid> {

  @Override
  public RuleInfo info() {
    return Codes.COMPLETE_ANSWERS;
  }

  @Override
  public List<Finding> check(JudgedBid bid) {
    var findings = new ArrayList<Finding>();
    var named = new HashSet<String>();
    var organisations = new HashSet<>(Set.of(bid.bidder()));
    var partners = bid.content().partners();
    for (int i = 0; i < partners.size(); i++) {
      var partner = partners.get(i);
      var at = "/partners/" + i;
      needed(said(partner.name()), at + "/name", "who it is", findings);
      needed(partner.role(), at + "/role", "whether it is a member or a subcontractor", findings);
      needed(partner.size(), at + "/size", "its size", findings);
      needed(partner.sector(), at + "/sector", "its sector", findings);
      needed(said(partner.does()), at + "/does", "what it delivers", findings);
      var name = said(partner.name());
      if (name != null && !named.add(name.strip().toLowerCase(Locale.ROOT) + partner.role())) {
        findings.add(info().finding(at + "/name", name + " stands here twice in the same role"));
      }
      another(partner.id(), at + "/id", organisations, findings);
    }
    return findings;
  }

  private void another(
      @Nullable String id, String at, Set<String> organisations, List<Finding> findings) {
    if (id == null) {
      return;
    }
    if (id.isBlank()) {
      findings.add(info().finding(at, "Say which organisation it is, or leave it out"));
    } else if (!organisations.add(id.strip())) {
      findings.add(info().finding(at, id + " is the bidder itself, or stands here twice"));
    }
  }

  private static @Nullable String said(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private void needed(@Nullable Object value, String at, String what, List<Finding> findings) {
    if (value == null) {
      findings.add(info().finding(at, "Say " + what));
    }
  }
}
