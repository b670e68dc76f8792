package org.socialvalue.monitoring.status;

import java.math.BigDecimal;
import org.socialvalue.monitoring.Period;

/** Pounds spent on the contract in a period, VAT excluded. */
public record Spent(Period period, BigDecimal amount) {}
