package org.socialvalue.monitoring.learning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;

/** Registers of what is at stake. */
@ApplicationScoped
public class StakeRegisters implements PanacheRepositoryBase<StakeRegister, UUID> {

  List<StakeRegister> page(UUID contractId, PageRequest page) {
    return find("contractId = ?1 and id > ?2 order by id", contractId, page.floor())
        .page(0, page.rows())
        .list();
  }
}
