package org.socialvalue.benchmarks.bids;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.socialvalue.events.Area;
import org.socialvalue.events.Authority;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Question;
import org.socialvalue.events.TenderAmended;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.time.DatabaseClock;

/** A tender of twenty questions, told to evaluation as tender-service would tell it. */
public final class ToldTender {

  public static final int QUESTIONS = 20;

  private static final AwardModel MODEL =
      new AwardModel(
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

  private final UUID id = Ids.next();
  private final UUID project = Ids.next();
  private final String broker;

  public ToldTender(String broker) {
    this.broker = broker;
  }

  public UUID id() {
    return id;
  }

  public void publish(Instant dueBy) {
    send(TenderPublished.TYPE, 1, tender(1, dueBy));
  }

  /** Moves the deadline; bids need not be confirmed. */
  public void moveDeadline(Instant dueBy) {
    send(
        TenderAmended.TYPE,
        2,
        new TenderAmended(
            id, 2, tender(2, dueBy), List.of(), false, "Another deadline", Instant.now()));
  }

  private TenderPublished tender(int version, Instant dueBy) {
    var weight = new BigDecimal("5");
    return content(
        id,
        project,
        version,
        dueBy,
        MODEL,
        IntStream.rangeClosed(1, QUESTIONS)
            .mapToObj(
                i ->
                    new Question(
                        "Q" + i,
                        Question.Kind.QUALITY,
                        LocalizedText.english("Question " + i),
                        weight,
                        List.of(
                            new Question.Part(
                                "how", Question.Asks.OTHER, LocalizedText.english("How"), true))))
            .toList());
  }

  /** A tender of one lot that asks for nothing but answers to these questions, and a price. */
  public static TenderPublished content(
      UUID id,
      UUID project,
      int version,
      Instant dueBy,
      AwardModel model,
      List<Question> questions) {
    var today = LocalDate.now(DatabaseClock.ZONE);
    return new TenderPublished(
        id,
        project,
        version,
        new Authority("wealdshire", "Wealdshire County Council"),
        LocalizedText.english("A tender that many answer"),
        "homecare-older-people",
        "LIGHT_TOUCH",
        Instant.now(),
        dueBy,
        "WS",
        List.of(new Area("WS", "Wealdshire", null)),
        List.of(
            new Lot(
                "LOT-1",
                LocalizedText.english("All of it"),
                List.of("WS"),
                new BigDecimal("2000000"),
                null)),
        model,
        questions,
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

  private void send(String type, int version, Object payload) {
    var record =
        new ProducerRecord<>(
            "tender.events.v1",
            id.toString(),
            Json.write(payload).getBytes(StandardCharsets.UTF_8));
    Map.of(
            "content-type",
            "application/json",
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_type",
            type,
            "ce_source",
            "/tender-service",
            "ce_subject",
            id.toString(),
            "ce_time",
            Instant.now().toString(),
            "ce_aggregateversion",
            String.valueOf(version))
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", broker),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(record).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("The tender could not be told", e);
    }
  }
}
