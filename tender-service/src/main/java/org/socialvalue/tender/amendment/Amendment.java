package org.socialvalue.tender.amendment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.socialvalue.kit.json.Change;
import org.socialvalue.tender.publication.OfficeDays;
import org.socialvalue.tender.publication.TenderContent;

/**
 * A tender that is out, and what it is to become.
 *
 * @param changes what differs between the two, by pointers into the content
 * @param workingDays by how many the deadline moves, by policy, when what is asked changes
 * @param unanswered how many questions of bidders have no answer
 * @param now the moment of the change, by the database's clock
 */
public record Amendment(
    TenderContent before,
    TenderContent after,
    List<Change> changes,
    int workingDays,
    OfficeDays calendar,
    long unanswered,
    Instant now) {

  private static final Set<String> DATES = Set.of("/bidsDueBy", "/clarificationsDueBy", "/awardOn");

  /** Whether a bid written for what is out may not fit any more: then its bidder confirms it. */
  public static boolean asksOtherwise(List<Change> changes) {
    return changes.stream().anyMatch(Amendment::asksOtherwise);
  }

  /** Pointers to what changes so that a bid may not fit any more. */
  public List<String> askedOtherwise() {
    return changes.stream().filter(Amendment::asksOtherwise).map(Change::pointer).toList();
  }

  private static boolean asksOtherwise(Change change) {
    return !isDate(change) && !isWordingMore(change);
  }

  private static boolean isDate(Change change) {
    return DATES.contains(change.pointer());
  }

  /** A wording in Welsh or easy read where there was none asks nothing new. */
  private static boolean isWordingMore(Change change) {
    return change.before() == null
        && (change.pointer().endsWith("/cy") || change.pointer().endsWith("/easyRead"));
  }
}
