package org.socialvalue.tender.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.framework.Framework;
import org.socialvalue.tender.intake.NothingMissing;
import org.socialvalue.tender.intake.PersonalData;

/** What is wrong with an engagement as it is written down: every fault. */
final class EngagementFaults {

  private static final int LONGEST_NOTICE = 1000;

  private final List<Fault> faults = new ArrayList<>();
  private final RecordEngagement asked;

  private EngagementFaults(RecordEngagement asked) {
    this.asked = asked;
  }

  /**
   * @throws Refused 400 with all of them
   */
  static void refuse(RecordEngagement asked, Framework framework, LocalDate today) {
    var missing = NothingMissing.faults("", asked);
    if (!missing.isEmpty()) {
      throw Refused.invalid(missing);
    }
    var search = new EngagementFaults(asked);
    search.groups();
    search.notice();
    search.words();
    search.contributions(framework, today);
    if (!search.faults.isEmpty()) {
      throw Refused.invalid(search.faults);
    }
  }

  private void groups() {
    var seen = EnumSet.noneOf(StakeholderGroup.class);
    for (int i = 0; i < asked.groups().size(); i++) {
      var presence = asked.groups().get(i);
      if (!seen.add(presence.group())) {
        fault("/groups/" + i + "/group", "stands twice");
      }
      var count = presence.invitedCount();
      if (count != null && count > 0 != presence.invited()) {
        fault("/groups/" + i + "/invitedCount", "contradicts whether they were invited");
      }
    }
  }

  private void notice() {
    var announced = asked.announcedOn();
    if (announced == null) {
      if (asked.noticeDays() == null) {
        fault("/noticeDays", "is needed, or the day on which people were told");
      }
      return;
    }
    var counted = asked.counted(announced);
    if (counted < 0) {
      fault("/announcedOn", "comes after the engagement");
    } else if (counted > LONGEST_NOTICE) {
      fault("/announcedOn", "lies more than " + LONGEST_NOTICE + " days before the engagement");
    } else if (asked.noticeDays() != null && asked.noticeDays() != counted) {
      fault("/noticeDays", "is not the %d days that announcedOn makes it".formatted(counted));
    }
  }

  private void words() {
    faults.addAll(PersonalData.faults("/title", asked.title()));
    faults.addAll(PersonalData.faults("/access/arrangements", asked.access().arrangements()));
    lines("/hardToReach", asked.lookedFor());
    lines("/hardToReachHeard", asked.seldomHeard());
  }

  private void lines(String at, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      faults.addAll(PersonalData.faults(at + "/" + i, lines.get(i)));
    }
  }

  private void contributions(Framework framework, LocalDate today) {
    if (asked.heldOn().isAfter(today) && !asked.given().isEmpty()) {
      fault("/contributions", "can't have been given: the engagement is still to come");
      return;
    }
    for (int i = 0; i < asked.given().size(); i++) {
      faults.addAll(
          ContributionFaults.of(
              "/contributions/" + i, asked.given().get(i), asked::heard, framework));
    }
  }

  private void fault(String at, String detail) {
    faults.add(new Fault(at, detail));
  }
}
