package org.socialvalue.monitoring.statement.rules;

import java.time.LocalDate;
import java.util.List;
import org.socialvalue.monitoring.Period;

/**
 * A statement as it stands before it is signed.
 *
 * @param told the time that it tells of
 * @param contract first and last day of the contract
 * @param askedFor whether the contract asks for annual statements
 * @param unreported names of the KPIs with nothing reported for that time
 */
public record StatementCase(
    Period told, Period contract, boolean askedFor, List<String> unreported, LocalDate today) {}
