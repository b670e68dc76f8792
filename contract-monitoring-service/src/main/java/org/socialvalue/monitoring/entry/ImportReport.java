package org.socialvalue.monitoring.entry;

import java.util.List;
import java.util.UUID;

/**
 * What became of a file of contracts.
 *
 * @param rows how many the file has below its head, without blank lines
 * @param contracts those of the file, in its order
 * @param faults of the rows that were left out, all of them; the others are in
 */
public record ImportReport(int rows, List<Imported> contracts, List<RowFault> faults) {

  /**
   * A contract of the file.
   *
   * @param line of its first row
   * @param result what was done
   * @param promisesEntered how many promises this file brought it
   */
  public record Imported(
      String reference, UUID contractId, int line, Result result, int promisesEntered) {}

  /** What was done with a contract of the file. */
  public enum Result {
    ENTERED,
    /** It was there as a draft, and has promises more. */
    COMPLETED,
    /** It was there, with all that the file says. */
    UNCHANGED
  }
}
