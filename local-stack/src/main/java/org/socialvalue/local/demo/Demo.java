package org.socialvalue.local.demo;

import java.time.Duration;
import java.time.Instant;
import org.socialvalue.local.StackAddresses;

/** Walks one commission through the real interfaces of a running stack, telling what happens. */
public final class Demo {

  private Demo() {}

  /** Tells the story to standard output. */
  public static void tell(StackAddresses addresses) {
    var began = Instant.now();
    var narrator = new Narrator(System.out);
    tell(Commission.homecare(), new Cast(addresses), narrator);
    narrator.says("");
    narrator.says("What any other system could hear on Kafka meanwhile:");
    Heard.all(addresses.bootstrapServers())
        .since(began)
        .forEach((type, count) -> narrator.answers("%-18s %d".formatted(type, count)));
    narrator.says("");
    narrator.says(
        "One outcome, from a conversation to the next design, in %d seconds."
            .formatted(Duration.between(began, Instant.now()).toSeconds()));
  }

  /** Tells the story of a commission; gives the contract it ended in. */
  public static String tell(Commission commission, Cast cast, Narrator narrator) {
    var found = new Analysing(cast, narrator).tell(commission);
    var design = new Planning(cast, narrator).tell(found);
    var tender = new Composing(cast, narrator).tell(commission, design);
    var bids = new Bidding(cast, narrator).tell(tender);
    var ranking = new Scoring(cast, narrator).tell(commission, tender.tender(), bids);
    var contract = new Awarding(cast, narrator).tell(tender.tender(), ranking);
    new Agreeing(cast, narrator).tell(contract);
    new Delivering(cast, narrator).tell(commission, contract);
    new Reviewing(cast, narrator).tell(contract);
    return contract;
  }
}
