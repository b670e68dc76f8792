package org.socialvalue.evaluation.proof;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.scoring.Section;

/**
 * What was proven of one lot of a ranking. Exact figures are texts such as {@code 5/2}.
 *
 * @param first who is in first place: several where the published rule could not part them
 * @param reproduced true where computing all anew from the marks and prices gave the very ranking
 *     that stands
 */
public record LotProof(
    UUID competitionId,
    UUID rankingId,
    int rankingNumber,
    String lotId,
    List<UUID> first,
    boolean reproduced,
    Firewall proxyFirewall,
    Counterfactual counterfactuals,
    CoreFirst coreFirst) {

  /**
   * That no financial proxy has any bearing on the ranking (rule PROXY_FIREWALL).
   *
   * @param reads every name that scoring reads of a bid's or a tender's record, a closed list
   * @param inputs SHA-256 over a line for each bid, in the order of their ids: the id, a space and
   *     the SHA-256 of the canonical JSON (RFC 8785) of what was read of it
   * @param result SHA-256 over a line for each place: position, id, rank or {@code out}, exact
   *     total or {@code -}, parted by spaces
   * @param trials the same with proxies written into every record that is read
   * @param holds true where inputs and result of every trial are the same
   */
  public record Firewall(
      List<String> reads, String inputs, String result, List<Trial> trials, boolean holds) {}

  /**
   * @param proxies what was written into each record
   * @param givenSha256 of the records as they were given, proxies and all: it differs
   */
  public record Trial(String proxies, String givenSha256, String inputs, String result) {}

  /**
   * What else could have been.
   *
   * @param losersRemoved how many losing bids were left out, one at a time
   * @param turnedBy those of them without which another would be first
   * @param nearestShifts for each pair of sections, the least points to be moved from one to the
   *     other until another leads; pairs that are not named turn nothing
   * @param nearest the least of them; null where no change of weights turns the winner
   * @param withoutEvaluator who would be first without each evaluator's marks
   */
  public record Counterfactual(
      int losersRemoved,
      List<Turned> turnedBy,
      List<Shift> nearestShifts,
      @Nullable Shift nearest,
      List<WithoutEvaluator> withoutEvaluator) {}

  public record Turned(UUID without, List<UUID> first) {}

  /**
   * @param points that make the totals equal; any more turns the winner, where {@code beyond} says
   *     that there is more to move
   * @param firstAtEqual who is first at exactly these weights, by the published tie rule
   */
  public record Shift(
      Section from,
      Section to,
      String points,
      boolean beyond,
      List<UUID> thenFirst,
      List<UUID> firstAtEqual) {}

  /**
   * @param first null where it can't be told: {@code unmarked} answers would have no mark at all
   * @param changes whether that is another first place
   */
  public record WithoutEvaluator(
      String evaluator, @Nullable List<UUID> first, boolean changes, int unmarked) {}

  /**
   * Whether social value alone decided (rule CORE_FIRST).
   *
   * @param firstByCore who would be first on price and quality alone
   */
  public record CoreFirst(boolean socialValueAloneDecided, List<UUID> firstByCore, String inWords) {

    static CoreFirst of(List<UUID> byCore, List<UUID> first) {
      if (byCore.equals(first)) {
        return new CoreFirst(false, byCore, "Price and quality alone bring the same first place.");
      }
      return new CoreFirst(
          true,
          byCore,
          byCore.containsAll(first)
              ? "On price and quality alone the first place would be shared: social value parted"
                  + " the tie."
              : "On price and quality alone the first place would be another: social value"
                  + " decided.");
    }
  }
}
