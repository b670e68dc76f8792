package org.socialvalue.tender.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.TenderDocument;

/**
 * The content of a draft that is copied from another, and what did not come with it.
 *
 * @param leftOut everything that the draft lacks against the original
 */
record TenderCopy(TenderContent content, List<LeftOut> leftOut) {

  /**
   * @param pointer JSON pointer into the content of the original
   * @param what it was
   * @param why it did not come with it
   */
  record LeftOut(String pointer, String what, String why) {

    static LeftOut of(TenderDocument document) {
      return new LeftOut(
          "/documents/" + document.id(), document.title().en(), "is attached to the original");
    }
  }

  private static final String PASSED = "has passed";

  /**
   * @param sameProject whether outcomes can be carried: each belongs to its project
   * @param now by the database's clock
   * @param today the same as a date where the authority is
   */
  static TenderCopy of(
      TenderContent original,
      @Nullable LocalizedText title,
      boolean sameProject,
      Instant now,
      LocalDate today) {
    var left = new ArrayList<LeftOut>();
    var content =
        original.with(
            title == null ? original.title() : title,
            sameProject ? original.requirements() : without(original, left),
            ahead("/bidsDueBy", original.bidsDueBy(), now, left),
            ahead("/clarificationsDueBy", original.clarificationsDueBy(), now, left),
            ahead("/awardOn", original.awardOn(), today, left),
            ahead(original.contractTerms(), today, left));
    return new TenderCopy(content, List.copyOf(left));
  }

  private static @Nullable List<TenderContent.Asked> without(
      TenderContent original, List<LeftOut> left) {
    var asked = original.theRequirements();
    for (int i = 0; i < asked.size(); i++) {
      left.add(
          new LeftOut(
              "/requirements/" + i,
              asked.get(i).outcomeId().toString(),
              "not carried: the outcome belongs to another project"));
    }
    return null;
  }

  private static <T extends Comparable<? super T>> @Nullable T ahead(
      String at, @Nullable T date, T now, List<LeftOut> left) {
    if (date != null && date.compareTo(now) <= 0) {
      left.add(new LeftOut(at, date.toString(), PASSED));
      return null;
    }
    return date;
  }

  /** Terms stand or fall together: half of them would be no terms. */
  private static @Nullable ContractTerms ahead(
      @Nullable ContractTerms terms, LocalDate today, List<LeftOut> left) {
    if (terms == null) {
      return null;
    }
    var passed =
        Stream.of(terms.startsOn(), terms.firstReviewOn(), terms.endsOn())
            .filter(date -> date.isBefore(today))
            .sorted()
            .findFirst();
    passed.ifPresent(
        date ->
            left.add(new LeftOut("/contractTerms", "the contract's terms", date + " " + PASSED)));
    return passed.isPresent() ? null : terms;
  }
}
