package org.socialvalue.monitoring.standing;

import java.time.LocalDate;
import java.util.List;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.ContractState;
import org.socialvalue.monitoring.status.Spending;

/**
 * A contract with its promises and where they stand.
 *
 * @param asOf the day that is asked about
 * @param spending what was spent by that day
 * @param promises in the order of the bid
 */
public record ContractStanding(
    Contract contract, LocalDate asOf, Spending spending, List<PromiseStanding> promises) {

  public ContractState state() {
    return contract.state(asOf);
  }
}
