package org.socialvalue.monitoring.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.kpi.KpiTerms;

/** What a figure of each kind has to bring, and the value that it comes to. */
public final class FigureByKind {

  private FigureByKind() {}

  /** Everything that does not fit the kind, all at once; pointers begin at the figure. */
  public static List<Fault> faults(
      KpiTerms terms, @Nullable BigDecimal value, @Nullable Sample sample) {
    var faults = new ArrayList<Fault>();
    sampleFaults(terms, sample, faults);
    var follows = following(terms.kind(), sample);
    if (value == null && follows == null) {
      if (faults.isEmpty()) {
        faults.add(new Fault("/value", "is needed"));
      }
    } else if (value != null
        && follows != null
        && follows.setScale(value.scale(), RoundingMode.HALF_UP).compareTo(value) != 0) {
      faults.add(
          new Fault("/value", "is " + value + ", where the sample makes it " + plain(follows)));
    } else {
      levelFault("/value", value == null ? follows : value, terms, faults);
    }
    return faults;
  }

  /**
   * @throws NullPointerException where {@link #faults} found that there is none
   */
  public static BigDecimal value(
      KpiTerms terms, @Nullable BigDecimal value, @Nullable Sample sample) {
    var follows = following(terms.kind(), sample);
    return follows == null ? Objects.requireNonNull(value) : plain(follows);
  }

  private static @Nullable BigDecimal following(KpiKind kind, @Nullable Sample sample) {
    if (sample == null) {
      return null;
    }
    return switch (kind) {
      case RATIO -> sample.percent();
      case DISTANCE_TRAVELLED -> sample.meanChange();
      case BEFORE_AFTER, STABILITY -> sample.after();
      case COUNT, RATE_PER_SPEND, MILESTONE, NARRATIVE -> null;
    };
  }

  private static void sampleFaults(KpiTerms terms, @Nullable Sample sample, List<Fault> faults) {
    if (terms.kind() == KpiKind.RATIO && (sample == null || sample.percent() == null)) {
      faults.add(
          new Fault("/sample", "a ratio needs its numerator and a denominator of more than 0"));
    }
    boolean answersNeeded =
        terms.leastResponsePercent() != null || terms.kind() == KpiKind.DISTANCE_TRAVELLED;
    if (answersNeeded && (sample == null || sample.answered() == null || sample.asked() == null)) {
      faults.add(new Fault("/sample/answered", "say how many were asked, and how many answered"));
    } else if (answersNeeded && sample != null) {
      nobodyFault(terms, sample, faults);
    }
    if (sample != null) {
      countFaults(sample, faults);
      levelFault("/sample/before", sample.before(), terms, faults);
    }
  }

  /** Where answers are what it rests on, there are some; too few of them is for the status. */
  private static void nobodyFault(KpiTerms terms, Sample sample, List<Fault> faults) {
    if (sample.asked() != null && sample.asked() == 0) {
      faults.add(new Fault("/sample/asked", "nobody was asked, so there is nothing to report yet"));
    } else if (terms.leastResponsePercent() == null
        && sample.answered() != null
        && sample.answered() == 0) {
      faults.add(new Fault("/sample/answered", "nobody answered, so nobody's change is known"));
    }
  }

  private static void countFaults(Sample sample, List<Fault> faults) {
    if ((sample.asked() == null) != (sample.answered() == null)) {
      faults.add(new Fault("/sample/asked", "asked and answered go together"));
    }
    if (sample.asked() != null && sample.answered() != null && sample.answered() > sample.asked()) {
      faults.add(new Fault("/sample/answered", "more answered than were asked"));
    }
    long parts =
        java.util.stream.Stream.of(sample.improved(), sample.held(), sample.fallen())
            .filter(Objects::nonNull)
            .count();
    if (parts > 0 && parts < 3) {
      faults.add(new Fault("/sample/improved", "improved, held and fallen go together"));
    }
    if (sample.improved() != null && sample.held() != null && sample.fallen() != null) {
      long all = 0L + sample.improved() + sample.held() + sample.fallen();
      if (sample.answered() != null && all != sample.answered()) {
        faults.add(
            new Fault(
                "/sample/improved",
                "improved, held and fallen make "
                    + all
                    + ", and "
                    + sample.answered()
                    + " answered"));
      }
    }
  }

  /** A level lies on its scale; a change is no more than the scale is wide. */
  private static void levelFault(
      String pointer, @Nullable BigDecimal level, KpiTerms terms, List<Fault> faults) {
    var scale = terms.scale();
    if (level == null) {
      return;
    }
    if (terms.kind() == KpiKind.DISTANCE_TRAVELLED && pointer.equals("/value")) {
      if (scale != null && level.abs().compareTo(scale.width()) > 0) {
        faults.add(
            new Fault(pointer, "is a change of more than the scale's " + plain(scale.width())));
      }
    } else if (scale != null && !scale.holds(level)) {
      faults.add(
          new Fault(
              pointer,
              "is not on the scale from "
                  + plain(scale.lowest())
                  + " to "
                  + plain(scale.highest())));
    } else if (scale == null && level.signum() < 0) {
      faults.add(new Fault(pointer, "must not be below 0"));
    }
  }

  private static BigDecimal plain(BigDecimal value) {
    var stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
