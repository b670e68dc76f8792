package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.local.Service.EVALUATION;
import static org.socialvalue.local.Service.MONITORING;
import static org.socialvalue.local.Service.TENDER;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.BidScored;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.LearningCaptured;
import org.socialvalue.events.ReviewDue;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.local.Service;
import org.socialvalue.local.Stack;
import org.socialvalue.local.demo.Agreeing;
import org.socialvalue.local.demo.Analysing;
import org.socialvalue.local.demo.Awarding;
import org.socialvalue.local.demo.Bidding;
import org.socialvalue.local.demo.Cast;
import org.socialvalue.local.demo.Commission;
import org.socialvalue.local.demo.Composing;
import org.socialvalue.local.demo.Delivering;
import org.socialvalue.local.demo.Heard;
import org.socialvalue.local.demo.Narrator;
import org.socialvalue.local.demo.Planning;
import org.socialvalue.local.demo.Reviewing;
import org.socialvalue.local.demo.Scoring;

/**
 * Services are killed between and behind the acts of the path; it goes on, nothing lost or doubled.
 */
class KilledInTheMiddleIT {

  private final Stack stack = Running.stack();
  private final Cast cast = new Cast(stack.addresses());
  private final Narrator quiet =
      new Narrator(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

  @Test
  void the_path_goes_on_after_each_kill() {
    // Given a commission with more time for bids, since services come and go
    var usual = Commission.homecare();
    var commission =
        new Commission(
            usual.title(), java.time.Duration.ofSeconds(45), usual.startsOn(), usual.marks());

    // When evaluation is away while the tender goes out, and tender dies just after
    var found = new Analysing(cast, quiet).tell(commission);
    var design = new Planning(cast, quiet).tell(found);
    stack.kill(EVALUATION);
    var tender = new Composing(cast, quiet).tell(commission, design);
    stack.kill(TENDER);
    stack.start(EVALUATION);
    stack.start(TENDER);

    // And evaluation dies between bids and opening, and again between marks and ranking
    var bids = new Bidding(cast, quiet).tell(tender);
    restart(EVALUATION);
    var scoring = new Scoring(cast, quiet);
    var ranking = scoring.tell(commission, tender.tender(), bids);
    restart(EVALUATION);

    // And the broker and monitoring are away while the award is made
    stack.kill(MONITORING);
    stack.stopKafka();
    var awarding = new Awarding(cast, quiet);
    awarding.award(tender.tender(), ranking, "LOT-1");
    awarding.award(tender.tender(), ranking, "LOT-2");
    stack.kill(EVALUATION);
    stack.startKafka();
    stack.start(EVALUATION);
    stack.start(MONITORING);
    var contract = awarding.awaitContract("olive", tender.tender(), "LOT-1");

    // And monitoring dies between the acts of the contract
    new Agreeing(cast, quiet).tell(contract);
    restart(MONITORING);
    new Delivering(cast, quiet).tell(commission, contract);
    restart(MONITORING);
    stack.kill(TENDER);
    var reviewing = new Reviewing(cast, quiet);
    reviewing.awaitReview(contract);
    stack.start(TENDER);
    reviewing.tell(contract);

    // Then each thing happened once
    var heard = Heard.all(stack.addresses().bootstrapServers());
    assertThat(distinct(heard, TenderPublished.TYPE, tender.tender())).isEqualTo(1);
    assertThat(distinct(heard, BidScored.TYPE, tender.tender())).isEqualTo(5);
    assertThat(distinct(heard, ContractAwarded.TYPE, tender.tender())).isEqualTo(2);
    assertThat(distinct(heard, ReviewDue.TYPE, contract)).isEqualTo(1);
    assertThat(distinct(heard, LearningCaptured.TYPE, contract)).isEqualTo(1);
    assertThat(contractsOf(tender.tender())).isEqualTo(2);
  }

  private void restart(Service service) {
    stack.kill(service);
    stack.start(service);
  }

  /** An event may come twice after a crash, under the same id: that is once. */
  private static long distinct(Heard heard, String type, String about) {
    return new HashSet<>(heard.about(type, about).stream().map(Heard.Event::id).toList()).size();
  }

  private long contractsOf(String tender) {
    long found = 0;
    for (var contract :
        cast.as("cora").get(MONITORING, "/v1/contracts?limit=500").done().body().path("items")) {
      found += contract.toString().contains(tender) ? 1 : 0;
    }
    return found;
  }
}
