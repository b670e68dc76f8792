package org.socialvalue.local.demo;

import static org.socialvalue.local.Service.EVALUATION;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The third chapter: bids come in, sealed. */
public final class Bidding {

  private static final Map<String, String> BIDDERS =
      Map.of("orchard", "olive", "bluebird", "blake", "weald", "wendy");

  private final Cast cast;
  private final Narrator narrator;

  public Bidding(Cast cast, Narrator narrator) {
    this.cast = cast;
    this.narrator = narrator;
  }

  /** The bids that were submitted: by {@code orchard}, {@code bluebird} and {@code weald}. */
  public record Bids(Map<String, String> ids) {
    public String of(String bidder) {
      return java.util.Objects.requireNonNull(ids.get(bidder), bidder);
    }
  }

  public Bids tell(Composing.Published tender) {
    narrator.chapter("Bids: sealed until two officers open them");
    awaitCompetition(cast.as("olive"), tender.tender());
    narrator.answers("tender-published has reached evaluation: the competition is open");
    var requirement = requirementOf(tender.tender());
    var ids = new LinkedHashMap<String, String>();
    incomplete(tender, requirement);
    for (var bidder : new String[] {"orchard", "bluebird", "weald"}) {
      ids.put(bidder, submit(tender.tender(), bidder, requirement));
    }
    sealed(tender, ids);
    late(tender, requirement);
    return new Bids(ids);
  }

  /** Who bids for a provider. */
  public static String personOf(String bidder) {
    return java.util.Objects.requireNonNull(BIDDERS.get(bidder), bidder);
  }

  public Answer awaitCompetition(User who, String tender) {
    return Patience.until(
        "competition",
        Duration.ofSeconds(60),
        () -> who.get(EVALUATION, "/v1/competitions/" + tender),
        answer -> answer.status() == 200);
  }

  /** The requirement that question Q3 asks for, as the competition shows it. */
  public String requirementOf(String tender) {
    for (var requirement :
        cast.as("olive")
            .get(EVALUATION, "/v1/competitions/" + tender)
            .done()
            .body()
            .findPath("requirements")) {
      if (requirement.path("questionId").asText().equals("Q3")) {
        return requirement.path("id").asText();
      }
    }
    throw new IllegalStateException("The competition shows no requirement for Q3");
  }

  private void incomplete(Composing.Published tender, String requirement) {
    var olive = cast.as("olive");
    var content = Script.page("bid-orchard", Map.of("jobs", requirement));
    ((ObjectNode) content.get("answers").get(3).get("offers").get(0)).putNull("managedBy");
    ((com.fasterxml.jackson.databind.node.ArrayNode) content.get("answers")).remove(1);
    var bid =
        olive.post(EVALUATION, "/v1/competitions/" + tender.tender() + "/bids", content).done();
    var at = "/v1/bids/" + bid.text("bidId");
    narrator.says("Olive of Orchard Homecare drafts a bid and asks what is missing.");
    narrator.findings(
        olive.act(EVALUATION, at, "/submission?validateOnly=true", Script.parsed("{}")).done());
  }

  /** Submits a bid of the demo: a new one, or in place of the draft that is there. */
  public String submit(String tender, String bidder, String requirement) {
    return submit(tender, bidder, Script.page("bid-" + bidder, Map.of("jobs", requirement)));
  }

  public String submit(String tender, String bidder, ObjectNode content) {
    var who = cast.as(personOf(bidder));
    var own = who.get(EVALUATION, "/v1/competitions/" + tender + "/bids").done();
    var id =
        own.body().path("items").isEmpty()
            ? who.post(EVALUATION, "/v1/competitions/" + tender + "/bids", content)
                .done()
                .text("bidId")
            : replaced(who, own.text("/items/0/bidId"), content);
    var receipt = who.act(EVALUATION, "/v1/bids/" + id, "/submission", Script.parsed("{}")).done();
    narrator.says(
        "%s submits. Receipt: %s, SHA-256 %s..."
            .formatted(
                content.at("/bidder/name").asText(),
                receipt.text("submittedAt"),
                receipt.text("sha256").substring(0, 16)));
    return id;
  }

  private static String replaced(User who, String id, ObjectNode content) {
    who.change(EVALUATION, "/v1/bids/" + id, content).done();
    return id;
  }

  private void sealed(Composing.Published tender, Map<String, String> ids) {
    var orchard = "/v1/bids/" + ids.get("orchard");
    narrator.says("Wendy of Weald Care tries to read Orchard's bid.");
    narrator.refuses(cast.as("wendy").get(EVALUATION, orchard).expect(404));
    narrator.says("Ben, the officer, tries to read it before the opening.");
    narrator.refuses(cast.as("ben").get(EVALUATION, orchard).expect(409));
    narrator.says("Ben and Chloe try to open the bids before the deadline.");
    narrator.refuses(
        cast.as("ben")
            .post(EVALUATION, "/v1/competitions/" + tender.tender() + "/opening", null)
            .expect(409));
  }

  private void late(Composing.Published tender, String requirement) {
    var harry = cast.as("harry");
    var content = Script.page("bid-weald", Map.of("jobs", requirement));
    ((ObjectNode) content.get("bidder")).put("name", "Harbour Care Ltd");
    var bid =
        harry.post(EVALUATION, "/v1/competitions/" + tender.tender() + "/bids", content).done();
    awaitDeadline(tender);
    narrator.says("Harry of Harbour Care has a draft and submits it after the deadline.");
    narrator.refuses(
        harry
            .act(EVALUATION, "/v1/bids/" + bid.text("bidId"), "/submission", Script.parsed("{}"))
            .expect(409));
  }

  public void awaitDeadline(Composing.Published tender) {
    narrator.waitsFor(
        "the deadline",
        () ->
            Patience.until(
                "deadline",
                Duration.ofMinutes(10),
                Instant::now,
                now -> now.isAfter(tender.bidsDueBy().plusMillis(200))));
  }
}
