package org.socialvalue.kit.watch;

/**
 * A number that the database knows, told as a gauge. All replicas of a service tell the same: take
 * the greatest, not the sum.
 *
 * @param name of the gauge, with dots: {@code outbox.waiting.events}
 * @param unit {@code seconds}, say; it ends the name. Empty where the name says what is counted
 * @param words what it is, for people
 * @param sql gives it as the one column of one row; served by an index, and bounded, since it is
 *     asked every few seconds whatever lies there
 */
public record WatchedNumber(String name, String unit, String words, String sql) {

  /** Counted no further than this: more of something is as bad. */
  public static final int MOST = 10_000;

  /**
   * How many rows there are, up to {@value #MOST}.
   *
   * @param rows what stands behind {@code select 1}
   */
  public static WatchedNumber count(String name, String words, String rows) {
    var sql = "select count(*) from (select 1 " + rows + " limit " + MOST + ") as found";
    return new WatchedNumber(name, "", words + "; " + MOST + " stands for as many or more", sql);
  }

  /**
   * For how long something has waited.
   *
   * @param since gives the instant since when, or no row where nothing waits
   */
  public static WatchedNumber age(String name, String words, String since) {
    var sql =
        "select coalesce((select extract(epoch from clock_timestamp() - ("
            + since
            + "))), 0)::float8";
    return new WatchedNumber(name, "seconds", words + "; 0 where there is none", sql);
  }
}
