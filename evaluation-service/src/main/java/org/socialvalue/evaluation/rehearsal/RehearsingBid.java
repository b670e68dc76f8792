package org.socialvalue.evaluation.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.socialvalue.evaluation.bid.BidContent;
import org.socialvalue.evaluation.bid.DraftingBid;
import org.socialvalue.evaluation.bid.GeneralDeclaration;
import org.socialvalue.evaluation.bid.GeneralDeclarations;
import org.socialvalue.evaluation.bid.SubmittingBid;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.CompetitionRepository;
import org.socialvalue.events.Area;
import org.socialvalue.events.Authority;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Question;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.kit.warmup.Rehearsal;
import org.socialvalue.kit.warmup.WarmUp;

/** A bid of twenty answers is drafted and submitted to a competition that never was. */
@ApplicationScoped
public class RehearsingBid implements WarmUp {

  private static final int QUESTIONS = 20;
  private static final Actor NOBODY =
      new Actor("rehearsal", "Rehearsal", "rehearsal", Set.of("provider"));

  /** What would tell of bids that never were. */
  private static final List<Logger> TALE =
      List.of(
          Logger.getLogger(DraftingBid.class.getName()),
          Logger.getLogger(SubmittingBid.class.getName()));

  private final Rehearsal rehearsal;
  private final CompetitionRepository competitions;
  private final DraftingBid drafting;
  private final SubmittingBid submitting;
  private final byte[] bid;

  public RehearsingBid(
      Rehearsal rehearsal,
      CompetitionRepository competitions,
      DraftingBid drafting,
      SubmittingBid submitting,
      GeneralDeclarations declarations) {
    this.rehearsal = rehearsal;
    this.competitions = competitions;
    this.drafting = drafting;
    this.submitting = submitting;
    this.bid = bid(declarations.all()).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String what() {
    return "submit-bid";
  }

  @Override
  public void once() {
    TALE.forEach(logger -> logger.setLevel(Level.WARNING));
    try {
      rehearsal.as(NOBODY, this::draftAndSubmit);
    } finally {
      TALE.forEach(logger -> logger.setLevel(null));
    }
  }

  private void draftAndSubmit() {
    var competition = new Competition(tender());
    competitions.persist(competition);
    competitions.flush();
    var draft = drafting.draft(competition.id(), Json.read(bid, BidContent.class));
    submitting.submit(draft.id(), "\"" + draft.version() + "\"", List.of());
  }

  /** A bid that comes in, whichever of the declarations are required. */
  static String bid(List<GeneralDeclaration> declarations) {
    var answer = "An answer of some length, as bidders write them. ".repeat(10);
    return """
    {"bidder": {"name": "Rehearsal", "size": "SMALL", "sector": "PRIVATE"},
     "lots": [{"lotId": "LOT-1", "price": 1000000}],
     "declared": %s,
     "answers": [%s]}"""
        .formatted(
            Json.write(declarations.stream().map(GeneralDeclaration::code).toList()),
            IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(
                    i ->
                        "{\"questionId\": \"Q%d\", \"parts\": [{\"partId\": \"how\", \"text\": \"%s\"}]}"
                            .formatted(i, answer))
                .collect(Collectors.joining(",")));
  }

  static TenderPublished tender() {
    var today = LocalDate.now(DatabaseClock.ZONE);
    return new TenderPublished(
        Ids.next(),
        Ids.next(),
        1,
        new Authority("rehearsal", "Rehearsal"),
        LocalizedText.english("Rehearsal"),
        "rehearsal",
        "rehearsal",
        Instant.now(),
        Instant.now().plus(Duration.ofDays(1)),
        "R",
        List.of(new Area("R", "Rehearsal", null)),
        List.of(new Lot("LOT-1", LocalizedText.english("All"), List.of("R"), BigDecimal.TEN, null)),
        model(),
        IntStream.rangeClosed(1, QUESTIONS).mapToObj(RehearsingBid::question).toList(),
        List.of(),
        0,
        new ContractTerms(
            today.plusMonths(6), today.plusYears(3), today.plusYears(1), 6, false, null),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Question question(int number) {
    return new Question(
        "Q" + number,
        Question.Kind.QUALITY,
        LocalizedText.english("Question " + number),
        new BigDecimal("5"),
        List.of(new Question.Part("how", Question.Asks.OTHER, LocalizedText.english("How"), true)));
  }

  private static AwardModel model() {
    return new AwardModel(
        new BigDecimal("40"),
        new BigDecimal("60"),
        BigDecimal.ZERO,
        new BigDecimal("60"),
        new BigDecimal("40"),
        AwardModel.SocialValueMode.SEPARATE,
        AwardModel.PriceFormula.LOWEST_OVER_BID,
        null,
        new AwardModel.Scale(0, 5, List.of()),
        BigDecimal.ONE,
        2,
        AwardModel.TieRule.LOWER_PRICE);
  }
}
