package org.socialvalue.tender.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;

/**
 * What is wrong with a framework in itself, beyond what its records' constraints say: every fault.
 * It bears a framework in which things are missing, since all faults are told at once.
 */
final class FrameworkFaults {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The address of the schema would hide a framework of that name. */
  private static final String TAKEN_BY_THE_SCHEMA = "schema";

  private final List<Fault> faults = new ArrayList<>();
  private final Framework framework;

  private FrameworkFaults(Framework framework) {
    this.framework = framework;
  }

  /**
   * @param regimes codes of the regimes that there are
   */
  static List<Fault> of(Framework framework, List<String> regimes) {
    var search = new FrameworkFaults(framework);
    if (TAKEN_BY_THE_SCHEMA.equals(framework.code())) {
      search.fault("/code", "can't be used: it is the address of the schema");
    }
    search.codes();
    search.somethingToServe();
    search.questions();
    if (search.framework.policy() instanceof Policy policy) {
      search.shares(policy);
      search.scale(policy);
      search.regimes(policy, regimes);
    }
    return List.copyOf(search.faults);
  }

  private void codes() {
    unique("/priorities", framework.priorities(), Element::code);
    unique("/strategicOutcomes", framework.strategicOutcomes(), StrategicOutcome::code);
    each("/strategicOutcomes", framework.strategicOutcomes(), this::supporting);
    unique("/principles", framework.principles(), Principle::code);
    unique("/areasOfLife", framework.areasOfLife(), Element::code);
    unique("/outcomeCategories", framework.outcomeCategories(), Category::code);
    unique("/valuedByPeople", framework.valuedByPeople(), Element::code);
    unique("/themes", framework.themes(), Element::code);
    unique("/stageQuestions", framework.stageQuestions(), StageQuestion::code);
    unique("/redesignDimensions", framework.redesignDimensions(), Element::code);
  }

  private void supporting(String at, StrategicOutcome outcome) {
    var supporting = outcome.supportingOutcomes();
    unique(at + "/supportingOutcomes", supporting, StrategicOutcome.SupportingOutcome::code);
    each(
        at + "/supportingOutcomes",
        supporting,
        (here, one) ->
            unique(here + "/measures", one.measures(), StrategicOutcome.TrackedBy::code));
  }

  /** Without these no outcome could be tagged and traced, and none published. */
  private void somethingToServe() {
    if (isEmpty(framework.priorities()) && isEmpty(framework.principles())) {
      fault("/priorities", "must hold one, where there are no principles either");
    }
    if (isEmpty(framework.strategicOutcomes()) && isEmpty(framework.areasOfLife())) {
      fault("/strategicOutcomes", "must hold one, where there are no areas of life either");
    }
  }

  private void questions() {
    each(
        "/stageQuestions",
        framework.stageQuestions(),
        (at, question) -> repeated(at + "/askedOf", question.askedOf(), Function.identity(), ""));
  }

  private void shares(Policy policy) {
    if (policy.specifiedShare() == null || policy.openShare() == null) {
      return;
    }
    var sum = policy.specifiedShare().add(policy.openShare());
    if (sum.compareTo(HUNDRED) != 0) {
      fault(
          "/policy/openShare",
          "must make 100 with specifiedShare, and makes "
              + sum.stripTrailingZeros().toPlainString());
    }
  }

  private void scale(Policy policy) {
    var scale = policy.principleScale();
    if (scale == null || scale.min() == null || scale.max() == null) {
      return;
    }
    var at = "/policy/principleScale";
    if (scale.min() >= scale.max()) {
      fault(at + "/max", "must be more than the least mark");
    }
    repeated(at + "/descriptors", scale.descriptors(), PrincipleScale.Descriptor::mark, "/mark");
    each(
        at + "/descriptors",
        scale.descriptors(),
        (here, descriptor) -> {
          if (descriptor.mark() != null && !scale.holds(descriptor.mark())) {
            fault(here + "/mark", "lies outside the scale");
          }
        });
  }

  private void regimes(Policy policy, List<String> known) {
    repeated("/policy/regimes", policy.regimes(), Function.identity(), "");
    each(
        "/policy/regimes",
        policy.regimes(),
        (at, code) -> {
          if (!known.contains(code)) {
            fault(at, "there is no regime " + code);
          }
        });
  }

  private <T> void unique(String at, @Nullable List<T> all, Function<? super T, ?> code) {
    repeated(at, all, code, "/code");
  }

  private <T> void repeated(
      String at, @Nullable List<T> all, Function<? super T, ?> key, String field) {
    var seen = new HashSet<>();
    each(
        at,
        all,
        (here, one) -> {
          var value = key.apply(one);
          if (value != null && !seen.add(value)) {
            fault(here + field, value + " stands twice");
          }
        });
  }

  private interface Look<T> {
    void at(String pointer, T one);
  }

  private static <T> void each(String at, @Nullable List<T> all, Look<T> look) {
    for (int i = 0; all != null && i < all.size(); i++) {
      var one = all.get(i);
      if (one != null) {
        look.at(at + "/" + i, one);
      }
    }
  }

  private static boolean isEmpty(@Nullable List<?> list) {
    return list == null || list.isEmpty();
  }

  private void fault(String at, String detail) {
    faults.add(new Fault(at, detail));
  }
}
