package org.socialvalue.evaluation.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the bids of a lot through its stages: what each came to, and where it stayed. */
final class Stages {

  private final List<Marked> marked;
  private final Map<UUID, Out> out = new HashMap<>();
  private final List<Stage> stages = new ArrayList<>();
  private final List<Contender> contenders;

  Stages(LotContest contest) {
    this(new Sheet(contest), new Gate(contest), contest.bids());
  }

  Stages(Sheet sheet, Gate gate, List<ScoredBid> bids) {
    marked = bids.stream().map(sheet::mark).toList();
    var pastCore = through(Stage.Name.CORE, marked, gate::core);
    var left = through(Stage.Name.SOCIAL_VALUE, pastCore, gate::socialValue);
    contenders = left.stream().map(Marked::contender).toList();
    var ids = ids(left);
    stages.add(new Stage(Stage.Name.COMPARISON, ids, ids, List.of()));
  }

  /** Judges each bid of a stage by itself. */
  private interface Judge {
    @Nullable Out judge(Marked bid);
  }

  private List<Marked> through(Stage.Name name, List<Marked> bids, Judge judge) {
    var on = new ArrayList<Marked>();
    var left = new ArrayList<UUID>();
    for (var bid : bids) {
      var reason = judge.judge(bid);
      if (reason == null) {
        on.add(bid);
      } else {
        out.put(bid.bid().bidId(), reason);
        left.add(bid.bid().bidId());
      }
    }
    stages.add(new Stage(name, ids(bids), List.of(), left.stream().sorted().toList()));
    return on;
  }

  private static List<UUID> ids(List<Marked> bids) {
    return bids.stream().map(bid -> bid.bid().bidId()).sorted().toList();
  }

  List<Marked> marked() {
    return marked;
  }

  List<Stage> stages() {
    return stages;
  }

  List<Contender> contenders() {
    return contenders;
  }

  @Nullable Out outOf(UUID bidId) {
    return out.get(bidId);
  }
}
