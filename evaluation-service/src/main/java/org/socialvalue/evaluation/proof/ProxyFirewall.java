package org.socialvalue.evaluation.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.socialvalue.evaluation.proof.LotProof.Firewall;
import org.socialvalue.evaluation.proof.LotProof.Trial;
import org.socialvalue.evaluation.scoring.LotContest;
import org.socialvalue.evaluation.scoring.Place;
import org.socialvalue.evaluation.scoring.Ranking;
import org.socialvalue.evaluation.scoring.ScoredBid;
import org.socialvalue.kit.json.Json;

/**
 * Shows that financial proxies have no bearing: every record that scoring is given has proxies
 * written into it, is read again as scoring reads, and the ranking is computed anew. What was given
 * then differs; what was read, and what came out, does not.
 */
final class ProxyFirewall {

  /** Pounds for one unit of an outcome: made up, from nothing to more than any price. */
  private static final List<BigDecimal> PROXIES =
      List.of(BigDecimal.ZERO, new BigDecimal("14432.50"), new BigDecimal("1000000000000"));

  private final LotContest contest;

  ProxyFirewall(LotContest contest) {
    this.contest = contest;
  }

  Firewall certificate(Ranking ranking) {
    var inputs = inputs(contest.bids());
    var result = result(ranking);
    var trials = PROXIES.stream().map(this::trial).toList();
    boolean holds =
        trials.stream()
            .allMatch(trial -> trial.inputs().equals(inputs) && trial.result().equals(result));
    return new Firewall(ScoringRecord.READS, inputs, result, trials, holds);
  }

  private Trial trial(BigDecimal proxy) {
    var given = new Lines();
    var read = new ArrayList<ScoredBid>();
    for (var bid : inOrder(contest.bids())) {
      var record = withProxies(ScoringRecord.of(bid), proxy);
      given.add(bid.bidId() + " " + Json.sha256(Json.canonical(record)));
      read.add(read(record));
    }
    return new Trial(
        "£" + proxy.toPlainString() + " for each unit, higher for each bid and question",
        given.sha256(),
        inputs(read),
        result(Ranking.of(contest.among(read))));
  }

  /** A value for the bid, and one for each question: no two alike unless all are nought. */
  private static ObjectNode withProxies(ScoringRecord record, BigDecimal proxy) {
    ObjectNode tree = Json.mapper().valueToTree(record);
    var factor = BigDecimal.valueOf(1 + Math.floorMod(record.bidId().hashCode(), 1_000));
    tree.put("proxy", proxy.multiply(factor));
    tree.put("socialReturn", proxy.multiply(factor).negate());
    var byQuestion = tree.putObject("proxies");
    int number = 1;
    for (var question : record.marks().keySet()) {
      byQuestion.put(question, proxy.multiply(factor).multiply(BigDecimal.valueOf(number++)));
    }
    return tree;
  }

  private static ScoredBid read(ObjectNode record) {
    try {
      return Json.mapper().treeToValue(record, ScoringRecord.class).read();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ScoredBid> inOrder(List<ScoredBid> bids) {
    return bids.stream().sorted(Comparator.comparing(ScoredBid::bidId)).toList();
  }

  private static String inputs(List<ScoredBid> bids) {
    var lines = new Lines();
    for (var bid : inOrder(bids)) {
      lines.add(bid.bidId() + " " + Json.sha256(Json.canonical(ScoringRecord.of(bid))));
    }
    return lines.sha256();
  }

  static String result(Ranking ranking) {
    var lines = new Lines();
    int position = 1;
    for (Place place : ranking.places()) {
      lines.add(
          Lines.place(
              position++,
              place.bidId(),
              place.rank(),
              place.total() == null ? null : place.total().toString()));
    }
    return lines.sha256();
  }
}
