package org.socialvalue.journeys;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.socialvalue.local.demo.Analysing;
import org.socialvalue.local.demo.Bidding;
import org.socialvalue.local.demo.Cast;
import org.socialvalue.local.demo.Commission;
import org.socialvalue.local.demo.Composing;
import org.socialvalue.local.demo.Narrator;
import org.socialvalue.local.demo.Planning;

/** A project, its tender that is out, and a sealed bid of Orchard's. */
record HalfWay(String project, String tender, String bid) {

  /**
   * @param bidding how long bids come in
   */
  static HalfWay of(Cast cast, String title, Duration bidding) {
    var quiet =
        new Narrator(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    var usual = Commission.homecare();
    var commission = new Commission(title, bidding, usual.startsOn(), usual.marks());
    var design = new Planning(cast, quiet).tell(new Analysing(cast, quiet).tell(commission));
    var tender = new Composing(cast, quiet).tell(commission, design);
    var bids = new Bidding(cast, quiet);
    bids.awaitCompetition(cast.as("olive"), tender.tender());
    var bid = bids.submit(tender.tender(), "orchard", bids.requirementOf(tender.tender()));
    return new HalfWay(design.project(), tender.tender(), bid);
  }
}
