package org.socialvalue.benchmarks.told;

import static org.socialvalue.local.Service.EVALUATION;
import static org.socialvalue.local.Service.MONITORING;
import static org.socialvalue.local.Service.TENDER;

import java.util.Map;
import java.util.UUID;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.LearningCaptured;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;
import org.socialvalue.local.Service;

/** The three ways on which events go from one service to the next, and what each does there. */
public enum Flow {
  TENDERS(
      TENDER,
      EVALUATION,
      TenderPublished.TYPE,
      "tender-published.v1",
      "tenderId",
      "select id, count(*) from competition where id = any(cast(? as uuid[])) group by id",
      1),
  AWARDS(
      EVALUATION,
      MONITORING,
      ContractAwarded.TYPE,
      "contract-awarded.v1",
      "awardId",
      "select c.award_id, count(*) from contract c join commitment m on m.contract_id = c.id"
          + " where c.award_id = any(cast(? as uuid[])) group by c.award_id",
      3),
  LEARNING(
      MONITORING,
      TENDER,
      LearningCaptured.TYPE,
      "learning-captured.v1",
      "learningId",
      "select learning_id, count(*) from lesson where learning_id = any(cast(? as uuid[]))"
          + " group by learning_id",
      2);

  private final Service from;
  private final Service to;
  private final String type;
  private final Sample sample;
  private final String subject;
  private final String effects;
  private final int effectsOfOne;

  Flow(
      Service from,
      Service to,
      String type,
      String sample,
      String subject,
      String effects,
      int effectsOfOne) {
    this.from = from;
    this.to = to;
    this.type = type;
    this.sample = Sample.of(sample);
    this.subject = subject;
    this.effects = effects;
    this.effectsOfOne = effectsOfOne;
  }

  public Service from() {
    return from;
  }

  public Service to() {
    return to;
  }

  public String type() {
    return type;
  }

  /** Counts, of each of these subjects, the rows that its event has made. */
  public String effects() {
    return effects;
  }

  public int effectsOfOne() {
    return effectsOfOne;
  }

  /**
   * An event as the samples have it, with identities of its own.
   *
   * @param subject what it is about
   */
  public record Example(UUID subject, String payload) {}

  /**
   * @param name the same gives the same event
   */
  public Example example(String name) {
    var payload = sample.as(name);
    var id = Json.read(payload, Map.class).get(subject);
    return new Example(UUID.fromString(String.valueOf(id)), payload);
  }
}
