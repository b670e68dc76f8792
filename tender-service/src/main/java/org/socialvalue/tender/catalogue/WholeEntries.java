package org.socialvalue.tender.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socialvalue.kit.http.RequestCheck;
import org.socialvalue.kit.problem.Fault;

/** Tells what is wrong with entries together with every other fault of the request. */
@ApplicationScoped
public class WholeEntries implements RequestCheck {

  private final ShippedCatalogue shipped;

  public WholeEntries(ShippedCatalogue shipped) {
    this.shipped = shipped;
  }

  @Override
  public List<Fault> faults(Object request) {
    return request instanceof ImportEntries asked
        ? EntryFaults.of(asked.entries(), shipped.all().stream().map(CatalogueItem::code).toList())
        : List.of();
  }
}
