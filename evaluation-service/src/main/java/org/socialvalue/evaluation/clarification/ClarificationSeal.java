package org.socialvalue.evaluation.clarification;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.sealing.Sealing;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.sealing.SealBroken;

/**
 * Seals what was asked and answered of a bid under the key of its competition, bound to the bid, to
 * whether it is about its price, to the clarification and to which of the two it is.
 */
@ApplicationScoped
class ClarificationSeal {

  private final Sealing sealing;

  ClarificationSeal(Sealing sealing) {
    this.sealing = sealing;
  }

  /** The words of a clarification; no answer while the bidder is awaited. */
  record Said(String question, @Nullable String answer) {

    Said told(UnaryOperator<String> as) {
      return new Said(as.apply(question), answer == null ? null : as.apply(answer));
    }
  }

  byte[] question(OpenedBid of, UUID clarification, ClarificationRequest asked) {
    var place = place(clarification, of.bidId(), asked.isAboutPrice());
    return seal(of.competitionId(), place, asked.question());
  }

  byte[] answer(Clarification to, String words) {
    return seal(to.competitionId(), answerTo(to), words);
  }

  /**
   * What the audit keeps of sealed words: the SHA-256 of their ciphertext in hexadecimal. That of
   * the words themselves would tell short ones to whoever guesses.
   */
  static Map<String, String> audited(byte[] sealed) {
    return Map.of("sealedSha256", Json.sha256(HexFormat.of().formatHex(sealed)));
  }

  private byte[] seal(UUID competition, String place, String words) {
    return sealing.seal(competition, place, words.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What was said, also of a clarification from before they were sealed.
   *
   * @throws SealBroken for anything but what was sealed
   */
  Said open(Clarification said) {
    var competition = said.competitionId();
    var question = open(competition, place(said), said.sealedQuestion());
    var answer = open(competition, answerTo(said), said.sealedAnswer());
    return new Said(
        question == null ? requireNonNull(said.question()) : question,
        answer == null ? said.answer() : answer);
  }

  private @Nullable String open(UUID competition, String place, byte @Nullable [] sealed) {
    return sealed == null
        ? null
        : new String(sealing.open(competition, place, sealed), StandardCharsets.UTF_8);
  }

  private static String place(Clarification said) {
    return said.isBoundToBid()
        ? place(said.id(), said.bidId(), said.isAboutPrice())
        : "clarification " + said.id();
  }

  private static String place(UUID clarification, UUID bid, boolean aboutPrice) {
    var what = aboutPrice ? "the price of bid " : "bid ";
    return "clarification " + clarification + " of " + what + bid;
  }

  private static String answerTo(Clarification said) {
    return "answer to " + place(said);
  }
}
