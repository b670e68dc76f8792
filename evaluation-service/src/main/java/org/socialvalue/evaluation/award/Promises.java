package org.socialvalue.evaluation.award;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.bid.BidContent.Offer;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.evaluation.ranking.LotResult;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Promise;
import org.socialvalue.events.Promise.Provenance;
import org.socialvalue.events.Requirement;

/**
 * Every promise that a winning bid takes into its contract: what the tender required of the lot,
 * scored or not, and all that the bidder offered (Kent framework, contract management).
 *
 * <p>Ids are made from the award and the outcome, so that the same award always names the same
 * promises; an offer's lineage is made from the bid, so that it is the same in each lot it wins.
 */
final class Promises {

  private final UUID awardId;
  private final Lot lot;
  private final JudgedBid bid;
  private final LotResult.Entry entry;

  Promises(UUID awardId, Lot lot, JudgedBid bid, LotResult.Entry entry) {
    this.awardId = awardId;
    this.lot = lot;
    this.bid = bid;
    this.entry = entry;
  }

  List<Promise> all() {
    var promises = new ArrayList<Promise>();
    bid.tender().requirements().stream()
        .filter(this::isOfLot)
        .map(this::required)
        .forEach(promises::add);
    for (var answer : bid.content().answers()) {
      for (int i = 0; i < answer.offers().size(); i++) {
        promises.add(offered(answer.offers().get(i), answer.questionId(), i));
      }
    }
    return promises;
  }

  private boolean isOfLot(Requirement requirement) {
    return requirement.areas().isEmpty()
        || lot.areas().isEmpty()
        || !bid.areas().common(requirement.areas(), lot.areas()).isEmpty();
  }

  private Promise required(Requirement requirement) {
    var question = requirement.scored() ? requirement.questionId() : null;
    var plan =
        question == null
            ? null
            : bid.content()
                .answerTo(question)
                .flatMap(a -> a.planFor(requirement.id()))
                .orElse(null);
    var common = bid.areas().common(requirement.areas(), lot.areas());
    var target = requirement.measure().target();
    return new Promise(
        named("promise:" + awardId + ":" + requirement.lineage()),
        requirement.lineage(),
        requirement.scored() ? Provenance.REQUIRED : Provenance.UNSCORED_KPI,
        requirement.statement(),
        requirement.category(),
        requirement.priority(),
        requirement.strategicOutcome(),
        target == null ? null : target.forWhom(),
        common.isEmpty() ? requirement.areas() : common,
        requirement.measure(),
        question,
        points(question),
        possible(question),
        true,
        plan == null ? null : orNull(plan.evidencedBy()),
        plan == null ? null : orNull(plan.managedBy()));
  }

  private Promise offered(Offer offer, String question, int index) {
    var lineage = named("offer:" + entry.bidId() + ":" + question + ":" + index);
    boolean counted = bid.landsInArea(offer);
    return new Promise(
        named("promise:" + awardId + ":" + lineage),
        lineage,
        Provenance.OFFERED,
        tidy(said(offer.statement())),
        said(offer.category()),
        said(offer.priority()),
        orNull(offer.strategicOutcome()),
        orNull(offer.forWhom()),
        List.copyOf(new LinkedHashSet<>(offer.areas())),
        said(offer.measure()),
        question,
        counted ? points(question) : null,
        counted ? possible(question) : null,
        counted,
        orNull(offer.evidencedBy()),
        orNull(offer.managedBy()));
  }

  private @Nullable BigDecimal points(@Nullable String questionId) {
    return entry.questions().stream()
        .filter(question -> question.questionId().equals(questionId))
        .findFirst()
        .map(LotResult.QuestionEntry::points)
        .orElse(null);
  }

  private @Nullable BigDecimal possible(@Nullable String questionId) {
    return entry.questions().stream()
        .filter(question -> question.questionId().equals(questionId))
        .findFirst()
        .map(LotResult.QuestionEntry::maximum)
        .orElse(null);
  }

  /** What COMPLETE_ANSWERS has made sure of. */
  private static <T> T said(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("A submitted offer lacks what a submission needs");
    }
    return value;
  }

  private static LocalizedText tidy(LocalizedText text) {
    return new LocalizedText(text.en(), orNull(text.cy()), orNull(text.easyRead()));
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
