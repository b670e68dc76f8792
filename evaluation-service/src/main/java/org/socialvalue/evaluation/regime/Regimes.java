package org.socialvalue.evaluation.regime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.socialvalue.events.Lot;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;

/** The regimes that this service knows; of one that it does not, the tender's own word holds. */
public final class Regimes {

  private static final String GRANT = "GRANT";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<Regime> KNOWN = read();

  private Regimes() {}

  private static List<Regime> read() {
    try (var in = Regimes.class.getResourceAsStream("/reference/regimes.json")) {
      var bytes = Objects.requireNonNull(in, "reference/regimes.json").readAllBytes();
      return Arrays.asList(Json.read(bytes, Regime[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Optional<Regime> of(TenderPublished tender) {
    return KNOWN.stream().filter(regime -> regime.code().equals(tender.regime())).findFirst();
  }

  /** The longer of what the law demands and what the tender promised, in working days. */
  public static int standstillWorkingDays(TenderPublished tender) {
    int lawful =
        isGrant(tender) ? 0 : of(tender).map(Regime::mandatoryStandstillWorkingDays).orElse(0);
    return Math.max(lawful, tender.standstillWorkingDays());
  }

  /** A grant, or a competition whose lots together stay below the regime's threshold. */
  public static boolean isLighter(TenderPublished tender) {
    return isGrant(tender) || of(tender).map(regime -> isBelow(regime, tender)).orElse(false);
  }

  private static boolean isBelow(Regime regime, TenderPublished tender) {
    var estimate = tender.lots().stream().map(Lot::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    var withVat = estimate.multiply(HUNDRED.add(regime.vatPercent()));
    return withVat.compareTo(regime.thresholdVatIncluded().multiply(HUNDRED)) < 0;
  }

  private static boolean isGrant(TenderPublished tender) {
    return GRANT.equals(tender.instrument());
  }
}
