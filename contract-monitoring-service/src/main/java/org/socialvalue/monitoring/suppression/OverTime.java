package org.socialvalue.monitoring.suppression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many people a KPI reached, as it is told while figures come in: in time, late, corrected,
 * doubted and cleared (decision 0050). What is told hangs only on the list of changes so far, and a
 * longer list never alters what a shorter one told, so two readings differ by whole steps.
 *
 * <ul>
 *   <li>New figures wait until together they reach the threshold; they are then a group, told by
 *       its sum.
 *   <li>A group that falls below the threshold is told no more.
 *   <li>What else changes a group waits until, over all groups that changed, it comes to the
 *       threshold; those are then one group. Its sum is told a little too high where it would say
 *       that each of them has just the threshold.
 *   <li>A group is never told as a number that is near to one that it was told as before: it is
 *       told as that again.
 * </ul>
 *
 * <p>So a number of people from one to below the threshold, be it that of a figure, of a correction
 * or of all, is never all that two readings can mean.
 */
public final class OverTime {

  private final BigDecimal threshold;
  private final Map<UUID, BigDecimal> counts = new HashMap<>();
  private final Map<UUID, ToldTogether> groups = new HashMap<>();
  private final Set<UUID> waiting = new LinkedHashSet<>();
  private final Set<ToldTogether> adrift = new LinkedHashSet<>();
  private final Set<ToldTogether> small = new LinkedHashSet<>();
  private final List<Step> steps = new ArrayList<>();
  private int taken;
  private BigDecimal waits = BigDecimal.ZERO;
  private BigDecimal told = BigDecimal.ZERO;
  private BigDecimal adriftNow = BigDecimal.ZERO;
  private BigDecimal adriftTold = BigDecimal.ZERO;

  private OverTime(int threshold) {
    this.threshold = BigDecimal.valueOf(Suppressed.sound(threshold));
  }

  /**
   * From now on a figure counts so many people.
   *
   * @param standsOn last day of the latest period that was on record by then; never before that of
   *     an earlier change
   * @param counts people; parts of people where others had a part in it; none while it is queried
   */
  public record Change(UUID figure, LocalDate standsOn, BigDecimal counts) {}

  /**
   * What became told by one change.
   *
   * @param more people who had not been told yet; none where nobody was reported
   * @param corrected by how many people fewer, or more, were reached than had been told
   */
  public record Step(LocalDate on, BigDecimal more, BigDecimal corrected) {

    /** Of how many people are told. */
    public BigDecimal change() {
      return more.add(corrected);
    }
  }

  /**
   * @param amount how many people are told in all: nobody, or the threshold and more
   * @param waiting how many small numbers wait to be told
   * @param adrift whether what is told was changed since, by less than twice the threshold
   * @param steps in the order in which they were told
   */
  public record Told(BigDecimal amount, int waiting, boolean adrift, List<Step> steps) {

    /** Whether it is all that there is. */
    public boolean isAll() {
      return waiting == 0 && !adrift;
    }

    /** No fewer than so many were reached. */
    public BigDecimal least(int threshold) {
      return adrift ? amount.subtract(beyond(threshold)).max(BigDecimal.ZERO) : amount;
    }

    /** No more than so many were reached. */
    public BigDecimal most(int threshold) {
      var most = amount.add(BigDecimal.valueOf((long) waiting * threshold));
      return adrift ? most.add(beyond(threshold)) : most;
    }

    private static BigDecimal beyond(int threshold) {
      return BigDecimal.valueOf(2L * threshold);
    }
  }

  /** What is told after these changes, oldest first. */
  public static Told told(List<Change> changes, int threshold) {
    var overTime = new OverTime(threshold);
    changes.forEach(overTime::take);
    int waiting = overTime.small.size() + (overTime.waits.signum() > 0 ? 1 : 0);
    return new Told(
        overTime.told, waiting, !overTime.adrift.isEmpty(), List.copyOf(overTime.steps));
  }

  /** The same of figures that came one after the other and stayed as they were. */
  public static Told inTurn(List<BigDecimal> figures, int threshold) {
    return told(
        IntStream.range(0, figures.size())
            .mapToObj(at -> new Change(new UUID(0, at), LocalDate.EPOCH, figures.get(at)))
            .toList(),
        threshold);
  }

  private void take(Change change) {
    taken++;
    var now = change.counts().max(BigDecimal.ZERO);
    var before = counts.put(change.figure(), now);
    var difference = before == null ? now : now.subtract(before);
    var group = groupOf(change.figure());
    var toldBefore = told;
    if (group == null) {
      keepWaiting(change.figure(), now, difference);
      boolean nobody = waits.signum() == 0;
      if (nobody || tellThoseWhoWait()) {
        steps.add(new Step(change.standsOn(), told.subtract(toldBefore), BigDecimal.ZERO));
      }
      return;
    }
    change(group, difference);
    tellWhatChanged();
    if (told.compareTo(toldBefore) != 0) {
      steps.add(new Step(change.standsOn(), BigDecimal.ZERO, told.subtract(toldBefore)));
    }
  }

  private void keepWaiting(UUID figure, BigDecimal now, BigDecimal difference) {
    waits = waits.add(difference);
    if (now.signum() > 0) {
      waiting.add(figure);
    } else {
      waiting.remove(figure);
    }
  }

  private boolean tellThoseWhoWait() {
    if (waits.compareTo(threshold) < 0) {
      return false;
    }
    var group = new ToldTogether(waits);
    group.tell(waits, taken);
    waiting.forEach(figure -> groups.put(figure, group));
    waiting.clear();
    told = told.add(waits);
    waits = BigDecimal.ZERO;
    return true;
  }

  private void change(ToldTogether group, BigDecimal difference) {
    setAside(group);
    if (group.shown) {
      told = told.subtract(group.told());
    }
    group.now = group.now.add(difference);
    group.shown = group.now.compareTo(threshold) >= 0;
    if (group.shown) {
      var before = group.toldBefore(group.now, threshold);
      if (before != null) {
        group.tell(before, taken);
      }
      told = told.add(group.told());
    }
    note(group);
  }

  /** Those that changed become one group, once that tells no small change. */
  private void tellWhatChanged() {
    var leavesOpen = threshold.multiply(BigDecimal.valueOf(adrift.size())).add(BigDecimal.ONE);
    var sum = adrift.size() > 1 ? adriftNow.max(leavesOpen) : adriftNow;
    if (isNear(sum, adriftTold)) {
      return;
    }
    var one = ToldTogether.of(adrift, adriftNow);
    var before = one.toldBefore(sum, threshold);
    var tells = before == null ? sum : before;
    if (isNear(tells, adriftTold)) {
      return;
    }
    told = told.add(tells.subtract(adriftTold));
    one.tell(tells, taken);
    for (var group : List.copyOf(adrift)) {
      setAside(group);
      group.into = one;
    }
    note(one);
  }

  private boolean isNear(BigDecimal amount, BigDecimal other) {
    return amount.subtract(other).abs().compareTo(threshold) < 0;
  }

  private void note(ToldTogether group) {
    if (!group.shown) {
      if (group.now.signum() > 0) {
        small.add(group);
      }
    } else if (group.now.compareTo(group.told()) != 0) {
      adrift.add(group);
      adriftNow = adriftNow.add(group.now);
      adriftTold = adriftTold.add(group.told());
    }
  }

  private void setAside(ToldTogether group) {
    small.remove(group);
    if (adrift.remove(group)) {
      adriftNow = adriftNow.subtract(group.now);
      adriftTold = adriftTold.subtract(group.told());
    }
  }

  private @Nullable ToldTogether groupOf(UUID figure) {
    var group = groups.get(figure);
    if (group == null) {
      return null;
    }
    var last = group.last();
    groups.put(figure, last);
    return last;
  }
}
