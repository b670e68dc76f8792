package org.socialvalue.tender.engagement.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.engagement.EngagementFacts;
import org.socialvalue.tender.engagement.EngagementStatus;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.groundwork.Groundwork;
import org.socialvalue.tender.stakeholder.Stakeholder;
import org.socialvalue.tender.stakeholder.StakeholderFacts;

/**
 * VOICES_HEARD: reports each group that nobody heard, those of the stakeholder map who were not
 * asked or are hard to reach and were not heard, and a map that nobody looked at in this stage.
 */
public final class EveryVoiceWasHeard implements Rule<Groundwork> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "VOICES_HEARD",
          "Who was to be talked with, who was heard and who was not; groups hard to reach are named;"
              + " whether that has changed since the last step is answered",
          Effect.ADVISE,
          Basis.POLICY,
          "Kent framework, co-production; Welsh process, evaluate question 1 and redesign question 1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Groundwork laid) {
    return among(laid.engagements(), laid.stakeholders(), laid.today());
  }

  /** The same for some of a project's engagements: those of one stage, say. */
  public static List<Finding> among(
      List<EngagementFacts> engagements, StakeholderFacts stakeholders, LocalDate today) {
    var held = engagements.stream().filter(one -> one.heardBy(today)).toList();
    var findings = new ArrayList<Finding>();
    Stream.of(StakeholderGroup.values())
        .filter(group -> held.stream().noneMatch(one -> one.held().heard(group)))
        .forEach(group -> findings.add(silent(group, stakeholders, held)));
    hardToReach(stakeholders, held, findings);
    lastStep(stakeholders, findings);
    engagements.stream()
        .filter(one -> one.status(today) == EngagementStatus.TO_BE_RECORDED)
        .map(EveryVoiceWasHeard::notRecorded)
        .forEach(findings::add);
    return findings;
  }

  private static Finding silent(
      StakeholderGroup group, StakeholderFacts stakeholders, List<EngagementFacts> held) {
    var invited = held.stream().anyMatch(one -> one.held().invited(group));
    return INFO.finding(
        "/engagements/groups/" + group,
        "Nobody was heard of "
            + group.inWords()
            + named(group, stakeholders)
            + (invited ? ", though they were invited" : ", and they were not invited"));
  }

  private static String named(StakeholderGroup group, StakeholderFacts stakeholders) {
    var named = stakeholders.of(group);
    if (!named.isEmpty()) {
      return named.stream().map(Stakeholder::who).collect(Collectors.joining(", ", " (", ")"));
    }
    return stakeholders.drawn() ? ", of whom the stakeholder map names none" : "";
  }

  private static void hardToReach(
      StakeholderFacts stakeholders, List<EngagementFacts> held, List<Finding> findings) {
    var all = stakeholders.all();
    for (int i = 0; i < all.size(); i++) {
      var one = all.get(i);
      var at = "/stakeholder-map/stakeholders/" + i;
      if (one.hardToReach() && held.stream().noneMatch(e -> e.held().heardOf(one.who()))) {
        findings.add(
            INFO.finding(
                at,
                "\"%s\" are hard to reach and nobody heard them%s"
                    .formatted(one.who(), one.asked() ? "" : "; they were not asked")));
      } else if (!one.hardToReach() && !one.asked()) {
        findings.add(INFO.finding(at, "\"" + one.who() + "\" were not asked"));
      }
    }
    if (!stakeholders.namesHardToReach()
        && held.stream().noneMatch(one -> one.held().namesHardToReach())) {
      findings.add(
          INFO.finding(
              "/engagements/hardToReach",
              "Neither an engagement nor the stakeholder map names the groups that are hard to"
                  + " reach"));
    }
  }

  private static void lastStep(StakeholderFacts stakeholders, List<Finding> findings) {
    var map = stakeholders.map();
    if (map != null && map.stage() != stakeholders.stage()) {
      findings.add(
          INFO.finding(
              "/stakeholder-map",
              "Whether the stakeholder map has changed since %s was not answered in %s"
                  .formatted(map.stage(), stakeholders.stage())));
    }
  }

  private static Finding notRecorded(EngagementFacts engagement) {
    return INFO.finding(
        "/engagements/" + engagement.id(),
        "\"%s\" was planned for %s and who came was not recorded"
            .formatted(engagement.held().title(), engagement.held().heldOn()));
  }
}
