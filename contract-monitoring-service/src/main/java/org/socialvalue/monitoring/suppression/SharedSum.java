package org.socialvalue.monitoring.suppression;

/**
 * A sum over counts that may each be shared; those that may not are left out of it, not only out of
 * sight.
 *
 * @param atLeast the sum of what may be shown
 * @param leftOut how many small counts are not in it
 */
public record SharedSum(long atLeast, int leftOut) {

  public boolean whole() {
    return leftOut == 0;
  }

  /** For reading: the figure, with how many small counts it leaves out. */
  public String text() {
    if (whole()) {
      return Long.toString(atLeast);
    }
    return atLeast + ", without " + leftOut + (leftOut == 1 ? " small number" : " small numbers");
  }
}
