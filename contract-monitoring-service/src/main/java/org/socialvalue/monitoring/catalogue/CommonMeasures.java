package org.socialvalue.monitoring.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.catalogue.rules.CommonMeasuresAreKept;
import org.socialvalue.monitoring.catalogue.rules.MeasureUse;
import org.socialvalue.monitoring.kpi.KpiTerms;

/** Holds terms to the measure of the catalogue that they name. */
@ApplicationScoped
public class CommonMeasures {

  private static final CommonMeasuresAreKept KEPT = new CommonMeasuresAreKept();

  private final CatalogueRepository catalogue;

  public CommonMeasures(CatalogueRepository catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * @throws Refused 409 with every finding of COMMON_MEASURES
   */
  public void requireKept(KpiTerms terms) {
    if (terms.commonMeasure() == null) {
      return;
    }
    var findings = KEPT.check(new MeasureUse(terms, named(terms.commonMeasure())));
    if (!findings.isEmpty()) {
      throw Refused.broken(findings);
    }
  }

  private @Nullable MeasureDefinition named(KpiTerms.CommonMeasure common) {
    var version = catalogue.version(common.id(), common.version());
    return version == null ? null : version.definition();
  }
}
