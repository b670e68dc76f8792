package org.socialvalue.tender.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.framework.ServiceArea;
import org.socialvalue.tender.project.NoticeSource;
import org.socialvalue.tender.project.StartProject;
import org.socialvalue.tender.publication.EntryCondition;
import org.socialvalue.tender.publication.TenderContent;

/**
 * Turns an OCDS 1.1 release into a project and a draft. Real notices lack fields, know others and
 * hold odd texts: whatever can be used is used, the rest is named.
 */
final class ReadingNotice {

  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_TEXT = 10_000;
  private static final int LONGEST_ID = 300;

  private final JsonNode release;
  private final NoticeReader notice;
  private final List<ServiceArea> serviceAreas;
  private final String relevantArea;
  private final List<String> missing = new ArrayList<>();

  private ReadingNotice(JsonNode release, List<ServiceArea> serviceAreas, String relevantArea) {
    this.release = release;
    this.notice = new NoticeReader(release);
    this.serviceAreas = serviceAreas;
    this.relevantArea = relevantArea;
  }

  /**
   * @param body a release, or a package with those of one process
   * @param relevantArea the importing authority's area
   * @throws Refused 400 with every field that is needed and can't be used
   */
  static ReadNotice of(JsonNode body, List<ServiceArea> serviceAreas, String relevantArea) {
    return new ReadingNotice(TheNotice.in(body), serviceAreas, relevantArea).read();
  }

  private ReadNotice read() {
    var ocid = notice.text("/ocid");
    var title = notice.firstText(LONGEST_TITLE, "/tender/title", "/title");
    refuseUnusable(ocid, title);
    var source = source(Objects.requireNonNull(ocid));
    var name =
        new LocalizedText(
            Objects.requireNonNull(title), notice.text("/tender/title_cy", LONGEST_TITLE), null);
    var project = project(name);
    var tender = tender(name);
    return new ReadNotice(source, project, tender, notice.unused(), List.copyOf(missing));
  }

  private void refuseUnusable(@Nullable String ocid, @Nullable String title) {
    var faults = new ArrayList<Fault>();
    if (ocid == null || ocid.length() > LONGEST_ID) {
      faults.add(new Fault("/ocid", "a release needs its ocid, a text"));
    }
    if (!release.path("tender").isObject() && !release.path("planning").isObject()) {
      faults.add(
          new Fault("/tender", "a project starts from a tender or a plan, and there is none"));
    } else if (title == null) {
      faults.add(new Fault("/tender/title", "is needed"));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
  }

  private NoticeSource source(String ocid) {
    var version = notice.firstText(LONGEST_ID, "/id", "/date");
    return new NoticeSource(
        ocid,
        version != null ? version : Json.sha256(Json.ordered(release)),
        notice.firstText(LONGEST_TITLE, "/buyer/name", "/parties/0/name"));
  }

  private StartProject project(LocalizedText title) {
    var purpose =
        notice.firstText(
            LONGEST_TEXT, "/tender/description", "/description", "/planning/rationale");
    if (purpose == null) {
      missing.add("core purpose: the notice has no description; its title stands there for now");
    }
    var value = notice.pounds("/tender/value");
    if (value == null) {
      value = notice.pounds("/planning/budget/amount");
    }
    if (value == null) {
      missing.add("estimated value in pounds");
    }
    missing.add("core outcomes of the service");
    missing.add("consideration of economic, social and environmental well-being");
    missing.add("route: make or buy, with the reason");
    missing.add("relevant area: set to the authority's own; narrow it if it is smaller");
    return new StartProject(
        title,
        serviceArea(),
        purpose == null ? title.en() : purpose,
        List.of(),
        relevantArea,
        value,
        null,
        null,
        null,
        null);
  }

  /** The service area whose code begins most like the notice's; a guess to be looked at. */
  private String serviceArea() {
    var cpv =
        notice.firstText(
            LONGEST_ID,
            "/tender/classification/id",
            "/tender/items/0/additionalClassifications/0/id");
    var guess = ServiceAreaGuess.of(cpv, serviceAreas);
    missing.add("service area: guessed as " + guess + " from CPV " + (cpv == null ? "none" : cpv));
    return guess;
  }

  private TenderContent tender(LocalizedText title) {
    var lots = LotsOfNotice.read(notice, relevantArea);
    if (lots.isEmpty()) {
      missing.add("lots, with their areas and values");
    } else {
      missing.add("areas of the lots: set to the whole relevant area");
    }
    var model = CriteriaOfNotice.read(notice, release);
    missing.add(
        model == null
            ? "award model: the notice gives no weights"
            : "award model: weights are the notice's; scale, tolerance and ties are usual ones");
    missing.add("questions and requirements, with their co-design");
    var due = notice.instant("/tender/tenderPeriod/endDate");
    missing.add(
        due == null ? "deadline for bids" : "deadline for bids: the notice's may have passed");
    return new TenderContent(
        title,
        lots,
        notice.text("/tender/lotDetails/noLotsDivisionRationale", LONGEST_TEXT),
        model,
        List.of(),
        List.of(),
        due,
        null,
        terms(),
        null,
        EntryOfNotice.limits(notice, lots.size()),
        null,
        conditions(),
        null,
        questionsUntil(due),
        awardOn(due));
  }

  private List<EntryCondition> conditions() {
    if (EntryOfNotice.isReserved(notice)) {
      missing.add("reservation: the notice is reserved; choose its legal basis and term");
    }
    var conditions = EntryOfNotice.conditions(notice);
    if (!conditions.isEmpty()) {
      missing.add("conditions: what kind each is, and whether an equivalent is accepted");
    }
    return conditions;
  }

  private @Nullable Instant questionsUntil(@Nullable Instant due) {
    var at = "/tender/enquiryPeriod/endDate";
    var until = notice.instant(at);
    if (until != null && due != null && !until.isBefore(due)) {
      notice.leave(at);
      return null;
    }
    return until;
  }

  private @Nullable LocalDate awardOn(@Nullable Instant due) {
    int mark = notice.mark();
    var on = notice.firstDate("/tender/awardPeriod/endDate", "/tender/awardPeriod/startDate");
    if (on != null && due != null && !on.isAfter(due.atZone(DatabaseClock.ZONE).toLocalDate())) {
      notice.leaveSince(mark);
      return null;
    }
    return on;
  }

  private @Nullable ContractTerms terms() {
    var lot = release.at("/tender/contractPeriod").isMissingNode();
    var at = lot ? "/tender/lots/0/contractPeriod" : "/tender/contractPeriod";
    var starts = notice.date(at + "/startDate");
    var ends = notice.date(at + "/endDate");
    if (starts == null || ends == null || !ends.isAfter(starts)) {
      missing.add("contract terms: first and last day, reviews");
      notice.leave(at + "/startDate", at + "/endDate");
      return null;
    }
    missing.add("reviews: set to once a year");
    var inAYear = starts.plusYears(1);
    return new ContractTerms(starts, ends, inAYear.isAfter(ends) ? ends : inAYear, 12, false, null);
  }

  static boolean says(@Nullable String text, String word) {
    return text != null && text.toLowerCase(Locale.ROOT).contains(word);
  }
}
