package org.socialvalue.evaluation.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.socialvalue.evaluation.bid.Bid;
import org.socialvalue.evaluation.bid.BidContent;
import org.socialvalue.evaluation.bid.BidHead;
import org.socialvalue.evaluation.bid.DraftingBid;
import org.socialvalue.evaluation.bid.GeneralDeclaration;
import org.socialvalue.evaluation.bid.GeneralDeclarations;
import org.socialvalue.evaluation.bid.ReplacingBid;
import org.socialvalue.evaluation.bid.StandingBidResource;
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
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.http.StrictJsonReader;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.kit.warmup.Rehearsal;
import org.socialvalue.kit.warmup.WarmUp;

/**
 * A bid of twenty answers is drafted, submitted, rewritten and submitted again, in a competition
 * that never was.
 *
 * <p>As much of a request as can be had without one: bodies are read as bodies are, the tender is
 * one that was read, and keys are held. What is compiled for other lists, lambdas and branches than
 * those of a request is thrown away by the first requests, just when they are many.
 */
@ApplicationScoped
public class RehearsingBid implements WarmUp {

  private static final int QUESTIONS = 20;
  private static final Actor NOBODY =
      new Actor("rehearsal", "Rehearsal", "rehearsal", Set.of("provider"));
  private static final byte[] SUBMISSION = "{}".getBytes(StandardCharsets.UTF_8);

  /** What would tell of bids that never were. */
  private static final List<Logger> TALE =
      List.of(
          Logger.getLogger(DraftingBid.class.getName()),
          Logger.getLogger(SubmittingBid.class.getName()));

  private final Rehearsal rehearsal;
  private final EntityManager db;
  private final StrictJsonReader bodies;
  private final Idempotency idempotency;
  private final CompetitionRepository competitions;
  private final DraftingBid drafting;
  private final ReplacingBid replacing;
  private final SubmittingBid submitting;
  private final StandingBidResource standing;
  private final byte[] bid;

  public RehearsingBid(
      Rehearsal rehearsal,
      EntityManager db,
      StrictJsonReader bodies,
      Idempotency idempotency,
      CompetitionRepository competitions,
      DraftingBid drafting,
      ReplacingBid replacing,
      SubmittingBid submitting,
      StandingBidResource standing,
      GeneralDeclarations declarations) {
    this.rehearsal = rehearsal;
    this.db = db;
    this.bodies = bodies;
    this.idempotency = idempotency;
    this.competitions = competitions;
    this.drafting = drafting;
    this.replacing = replacing;
    this.submitting = submitting;
    this.standing = standing;
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
    written();
    var content = body(BidContent.class, bid);
    var drafted =
        once(
            "draft",
            content,
            () -> {
              var draft = drafting.draft(competition.id(), content);
              return Replies.created(at(draft.id()), draft, head(draft));
            });
    written();
    var id = ((BidHead) drafted.getEntity()).bidId();
    var submission = body(StandingBidResource.Submission.class, SUBMISSION);
    var submitted = standing.submit(id, false, tag(drafted), null, submission);
    written();
    var rewritten =
        once(
            "replacement",
            content,
            () -> {
              var draft = replacing.replace(id, tag(submitted), content);
              db.flush();
              return Replies.ok(draft, head(draft));
            });
    written();
    once(
        "submission",
        submission,
        () -> {
          var again = submitting.submit(id, tag(rewritten), List.of());
          return Replies.created(at(id), again.version(), again.receipt());
        });
  }

  /** Each step finds in the database what the one before left there, as each request does. */
  private void written() {
    db.flush();
    db.clear();
  }

  /** Each with a key of its own, as another instance may rehearse at the same time. */
  private Response once(String what, Object request, Supplier<Response> work) {
    return idempotency.once(UUID.randomUUID().toString(), "/rehearsal/" + what, request, work);
  }

  @SuppressWarnings("unchecked")
  private <T> T body(Class<T> type, byte[] json) {
    try {
      return (T)
          bodies.readFrom(
              (Class<Object>) type,
              type,
              new Annotation[0],
              MediaType.APPLICATION_JSON_TYPE,
              new MultivaluedHashMap<>(),
              new ByteArrayInputStream(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BidHead head(Bid bid) {
    return new BidHead(bid.id(), bid.competitionId(), bid.status());
  }

  private static URI at(UUID bid) {
    return URI.create("/v1/bids/" + bid);
  }

  private static String tag(Response answer) {
    return "\"" + answer.getEntityTag().getValue() + "\"";
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

  /** As an event brings it: read, not made. */
  static TenderPublished tender() {
    return Json.read(Json.write(written(LocalDate.now(DatabaseClock.ZONE))), TenderPublished.class);
  }

  private static TenderPublished written(LocalDate today) {
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
