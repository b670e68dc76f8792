package org.socialvalue.evaluation.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import org.socialvalue.kit.sealing.AesGcm;
import org.socialvalue.kit.sealing.SealBroken;

/**
 * Seals and opens what belongs to a competition. Every seal is bound to its place: a ciphertext
 * that is put where another was does not open.
 */
@ApplicationScoped
public class Sealing {

  private final DataKeys keys;

  Sealing(DataKeys keys) {
    this.keys = keys;
  }

  /**
   * @param place where it will lie, such as a bid and the number of its version
   */
  public byte[] seal(UUID competition, String place, byte[] plain) {
    return AesGcm.seal(keys.ofOrNew(competition), plain, boundTo(competition, place));
  }

  /**
   * @throws SealBroken for anything but what was sealed for that place
   */
  public byte[] open(UUID competition, String place, byte[] sealed) {
    return AesGcm.open(keys.existing(competition), sealed, boundTo(competition, place));
  }

  /** A stream that seals all that is written to it, piece by piece; closing it seals the end. */
  public OutputStream sealing(UUID competition, String place, OutputStream into) {
    return new SealingStream(keys.ofOrNew(competition), boundTo(competition, place), into);
  }

  /** A stream that opens what {@link #sealing} wrote; reading throws {@link SealBroken}. */
  public InputStream opening(UUID competition, String place, InputStream from) {
    return new OpeningStream(keys.existing(competition), boundTo(competition, place), from);
  }

  private static String boundTo(UUID competition, String place) {
    return "competition " + competition + ", " + place;
  }
}
