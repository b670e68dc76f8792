package org.socialvalue.monitoring.standing;

import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.standing.PromiseStanding.KpiStanding;
import org.socialvalue.monitoring.suppression.OverTime.Told;

/** What may be told of KPIs whose figures were read as a summary. */
public interface WhatIsTold {

  /** How many people are told of what adds up; null where it counts no people, or a level. */
  @Nullable Told told(KpiStanding kpi);

  /** Whether a level rests on fewer people than may be told. */
  boolean isOfFew(KpiStanding kpi);
}
