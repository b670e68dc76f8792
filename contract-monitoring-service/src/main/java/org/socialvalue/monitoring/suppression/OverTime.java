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
 *   <li>A group that falls below the threshold is told no more. It comes back as it was told if it
 *       comes back near to that.
 *   <li>What else changes a group waits until, over all groups that changed, it comes to the
 *       threshold; those are then one group. Its sum is told a little too high where it would say
 *       that each of them has just the threshold.
 * </ul>
 *
 * <p>So a number of people from one to below the threshold, be it that of a figure, of a correction
 * or of all, is never all that two readings can mean.
 */
public final class OverTime {

  private final BigDecimal threshold;
  private final Map<UUID, BigDecimal> counts = new HashMap<>();
  private final Map<UUID, Group> groups = new HashMap<>();
  private final Set<UUID> waiting = new LinkedHashSet<>();
  private final Set<Group> adrift = new LinkedHashSet<>();
  private final Set<Group> small = new LinkedHashSet<>();
  private final List<Step> steps = new ArrayList<>();
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
   * @param adrift whether what is told was changed since by less than the threshold
   * @param steps in the order in which they were told
   */
  public record Told(BigDecimal amount, int waiting, boolean adrift, List<Step> steps) {

    /** Whether it is all that there is. */
    public boolean isAll() {
      return waiting == 0 && !adrift;
    }

    /** No fewer than so many were reached. */
    public BigDecimal least(int threshold) {
      return adrift ? amount.subtract(BigDecimal.valueOf(threshold)).max(BigDecimal.ZERO) : amount;
    }

    /** No more than so many were reached. */
    public BigDecimal most(int threshold) {
      long open = waiting + (adrift ? 1 : 0);
      return amount.add(BigDecimal.valueOf(open * threshold));
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
    var group = new Group(waits, waits);
    waiting.forEach(figure -> groups.put(figure, group));
    waiting.clear();
    told = told.add(waits);
    waits = BigDecimal.ZERO;
    return true;
  }

  private void change(Group group, BigDecimal difference) {
    setAside(group);
    group.now = group.now.add(difference);
    boolean shown = group.now.compareTo(threshold) >= 0;
    if (shown != group.shown) {
      group.shown = shown;
      told = shown ? told.add(group.told) : told.subtract(group.told);
    }
    note(group);
  }

  /** Those that changed become one group, once that tells no small change. */
  private void tellWhatChanged() {
    var leavesOpen = threshold.multiply(BigDecimal.valueOf(adrift.size())).add(BigDecimal.ONE);
    var sum = adrift.size() > 1 ? adriftNow.max(leavesOpen) : adriftNow;
    var change = sum.subtract(adriftTold);
    if (change.abs().compareTo(threshold) < 0) {
      return;
    }
    var one = new Group(adriftNow, sum);
    List.copyOf(adrift)
        .forEach(
            group -> {
              setAside(group);
              group.into = one;
            });
    told = told.add(change);
    note(one);
  }

  private void note(Group group) {
    if (!group.shown) {
      if (group.now.signum() > 0) {
        small.add(group);
      }
    } else if (group.now.compareTo(group.told) != 0) {
      adrift.add(group);
      adriftNow = adriftNow.add(group.now);
      adriftTold = adriftTold.add(group.told);
    }
  }

  private void setAside(Group group) {
    small.remove(group);
    if (adrift.remove(group)) {
      adriftNow = adriftNow.subtract(group.now);
      adriftTold = adriftTold.subtract(group.told);
    }
  }

  private @Nullable Group groupOf(UUID figure) {
    var group = groups.get(figure);
    if (group == null) {
      return null;
    }
    var last = group.last();
    groups.put(figure, last);
    return last;
  }

  /** Figures that are told by their sum only. */
  private static final class Group {

    private BigDecimal now;
    private final BigDecimal told;
    private boolean shown = true;
    private @Nullable Group into;

    private Group(BigDecimal now, BigDecimal told) {
      this.now = now;
      this.told = told;
    }

    private Group last() {
      var group = this;
      while (group.into != null) {
        group = group.into;
      }
      return group;
    }
  }
}
