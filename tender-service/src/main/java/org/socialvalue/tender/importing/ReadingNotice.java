package org.socialvalue.tender.importing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.LocalizedText;
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
  private static final Set<String> OVER = Set.of("complete", "unsuccessful");
  private static final int MOST_ITEMS = 200;
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(36_500);

  private final NoticeReader notice;
  private final Part newest;
  private final List<ServiceArea> serviceAreas;
  private final String relevantArea;
  private final List<String> missing = new ArrayList<>();

  private ReadingNotice(PutTogether whole, List<ServiceArea> serviceAreas, String relevantArea) {
    this.notice = new NoticeReader(whole.release());
    this.newest = whole.last();
    this.serviceAreas = serviceAreas;
    this.relevantArea = relevantArea;
  }

  /**
   * @param whole what the releases of the process come to; it has been looked at by {@link #faults}
   * @param relevantArea the importing authority's area
   */
  private static ReadNotice of(
      PutTogether whole, List<ServiceArea> serviceAreas, String relevantArea) {
    return new ReadingNotice(whole, serviceAreas, relevantArea).read();
  }

  /**
   * The same, for what has not been looked at.
   *
   * @throws Refused 400 with every field that is needed and can't be used
   */
  static ReadNotice usable(PutTogether whole, List<ServiceArea> serviceAreas, String relevantArea) {
    var faults = faults(whole);
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    return of(whole, serviceAreas, relevantArea);
  }

  /** Every field that is needed and can't be used, as pointers into what was sent. */
  static List<Fault> faults(PutTogether whole) {
    var release = whole.release();
    if (!release.path("tender").isObject() && !release.path("planning").isObject()) {
      return List.of(
          new Fault(
              whole.last().pointer("/tender"),
              "a project starts from a tender or a plan, and there is none"));
    }
    return title(new NoticeReader(release)) == null
        ? List.of(new Fault(whole.last().pointer("/tender/title"), "is needed"))
        : List.of();
  }

  private static @Nullable String title(NoticeReader notice) {
    return notice.firstText(LONGEST_TITLE, "/tender/title", "/title", "/planning/project/title");
  }

  private ReadNotice read() {
    var title = Objects.requireNonNull(title(notice));
    var source = source();
    var name = name(title);
    var status = notice.at("/tender/status").asText();
    if (OVER.contains(status)) {
      notice.note(
          "/tender/status", "says that it is over: what is drafted of it is yours to judge");
    }
    var project = project(name);
    var tender = tender(name);
    return new ReadNotice(
        source,
        project,
        tender,
        List.copyOf(missing),
        notice.used(),
        notice.inPart(),
        notice.notes());
  }

  /** In English first: of a notice in Welsh its English title, where it has one. */
  private LocalizedText name(String title) {
    if (!notice.at("/language").asText().equals("cy")) {
      return new LocalizedText(title, notice.text("/tender/title_cy", LONGEST_TITLE), null);
    }
    var english = notice.text("/tender/title_en", LONGEST_TITLE);
    if (english == null) {
      notice.note("/language", "is Welsh: its title stands as the English too, until it is put in");
    }
    return new LocalizedText(english == null ? title : english, title, null);
  }

  private NoticeSource source() {
    var id = notice.identifier("/id", LONGEST_ID);
    if (newest.isDated()) {
      notice.date("/date");
    } else if (id == null) {
      notice.text("/date", Part.LONGEST_DATE);
    }
    return new NoticeSource(
        Objects.requireNonNull(notice.text("/ocid")),
        newest.key(),
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
      tellWhyNoPounds("/tender/value");
      tellWhyNoPounds("/planning/budget/amount");
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

  private void tellWhyNoPounds(String at) {
    var why = notice.whyNoPounds(at);
    if (why != null) {
      notice.note(at, why + ": the estimated value is left out");
    }
  }

  /** The service area whose code begins most like the notice's; a guess to be looked at. */
  private String serviceArea() {
    var at = codes().filter(this::hintsAtAnArea).findFirst().or(() -> codes().findFirst());
    var cpv = at.map(pointer -> notice.text(pointer, LONGEST_ID)).orElse(null);
    var guess = ServiceAreaGuess.of(cpv, serviceAreas);
    missing.add("service area: guessed as " + guess + " from CPV " + (cpv == null ? "none" : cpv));
    return guess;
  }

  /** Where it names codes of what is bought, the main one first. */
  private Stream<String> codes() {
    var ofItems =
        IntStream.range(0, Math.min(MOST_ITEMS, notice.size("/tender/items")))
            .mapToObj(i -> "/tender/items/" + i)
            .flatMap(item -> codes(item));
    return Stream.concat(codes("/tender"), ofItems).filter(at -> notice.at(at).isTextual());
  }

  private Stream<String> codes(String of) {
    var others =
        IntStream.range(0, Math.min(MOST_ITEMS, notice.size(of + "/additionalClassifications")))
            .mapToObj(i -> of + "/additionalClassifications/" + i + "/id");
    return Stream.concat(Stream.of(of + "/classification/id"), others);
  }

  private boolean hintsAtAnArea(String at) {
    return ServiceAreaGuess.isOne(notice.at(at).asText().strip(), serviceAreas);
  }

  private TenderContent tender(LocalizedText title) {
    var open = LotsOfNotice.open(notice);
    var lots = LotsOfNotice.read(notice, open, relevantArea);
    if (lots.isEmpty()) {
      missing.add("lots, with their areas and values");
    } else {
      missing.add("areas of the lots: set to the whole relevant area");
    }
    long unvalued = lots.stream().filter(lot -> lot.value().signum() == 0).count();
    if (unvalued > 0) {
      missing.add("values of lots in pounds: %d of %d are 0".formatted(unvalued, lots.size()));
    }
    var model = CriteriaOfNotice.read(notice, open);
    missing.add(
        model == null
            ? "award model: the notice gives no weights"
            : "award model: weights are the notice's; scale, tolerance and ties are usual ones");
    missing.add("questions and requirements, with their co-design");
    var due = notice.instant("/tender/tenderPeriod/endDate");
    if (due == null && notice.says("/tender/tenderPeriod/endDate")) {
      notice.note("/tender/tenderPeriod/endDate", "is no moment that can be used");
    }
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
        terms(open),
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
      notice.note(at, "is not before the deadline for bids");
      return null;
    }
    return until;
  }

  private @Nullable LocalDate awardOn(@Nullable Instant due) {
    int mark = notice.mark();
    var on = notice.firstDate("/tender/awardPeriod/endDate", "/tender/awardPeriod/startDate");
    if (on != null && due != null && !on.isAfter(due.atZone(DatabaseClock.ZONE).toLocalDate())) {
      notice.leaveSince(mark);
      notice.note("/tender/awardPeriod", "is not after the deadline for bids");
      return null;
    }
    return on;
  }

  /** The first period that can be used, of the tender or of one of its lots: here it has one. */
  private @Nullable ContractTerms terms(List<String> lots) {
    Period first = null;
    for (var of : Stream.concat(Stream.of("/tender"), lots.stream()).toList()) {
      var at = of + "/contractPeriod";
      int mark = notice.mark();
      var starts = notice.date(at + "/startDate");
      var ends = lastDay(starts, at);
      if (starts == null || ends == null || !ends.isAfter(starts)) {
        notice.leaveSince(mark);
        if (notice.says(at)) {
          notice.note(at, whyNoPeriod(at, starts, ends));
        }
        continue;
      }
      var period = new Period(starts, ends);
      if (first == null) {
        first = period;
      } else if (!first.equals(period)) {
        notice.leaveSince(mark);
        notice.note(at, "is another period than the one that stands for the whole tender");
      }
    }
    if (first == null) {
      missing.add("contract terms: first and last day, reviews");
      return null;
    }
    missing.add("reviews: set to once a year");
    var inAYear = first.starts().plusYears(1);
    return new ContractTerms(
        first.starts(),
        first.ends(),
        inAYear.isAfter(first.ends()) ? first.ends() : inAYear,
        12,
        false,
        null);
  }

  private record Period(LocalDate starts, LocalDate ends) {}

  private String whyNoPeriod(String at, @Nullable LocalDate starts, @Nullable LocalDate ends) {
    if (starts == null) {
      return notice.says(at + "/startDate")
          ? "has a first day that is none, or lies in no year that a contract is made for"
          : "has no first day";
    }
    if (ends != null) {
      return "ends before its second day";
    }
    return notice.says(at + "/endDate") || notice.says(at + "/durationInDays")
        ? "has a last day that is none, or lies in no year that a contract is made for"
        : "has no last day";
  }

  /** As it is given, else by how long it is. */
  private @Nullable LocalDate lastDay(@Nullable LocalDate starts, String at) {
    var ends = notice.date(at + "/endDate");
    return starts == null || ends != null ? ends : lastDayOf(starts, at + "/durationInDays");
  }

  private @Nullable LocalDate lastDayOf(LocalDate starts, String duration) {
    var days = notice.number(duration);
    if (days == null
        || days.compareTo(BigDecimal.ONE) < 0
        || days.compareTo(MOST_DAYS) > 0
        || days.stripTrailingZeros().scale() > 0) {
      notice.leave(duration);
      return null;
    }
    return starts.plusDays(days.longValue() - 1);
  }

  static boolean says(@Nullable String text, String word) {
    return text != null && text.toLowerCase(Locale.ROOT).contains(word);
  }
}
