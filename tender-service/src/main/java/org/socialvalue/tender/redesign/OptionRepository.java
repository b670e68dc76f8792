package org.socialvalue.tender.redesign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.problem.Refused;

/** Options, each of its project; who asks has been checked against the project. */
@ApplicationScoped
public class OptionRepository implements PanacheRepositoryBase<RedesignOption, UUID> {

  /** So many can be laid side by side, with those withdrawn. */
  static final int MOST = 50;

  List<OptionFacts> ofProject(UUID project) {
    return find("projectId = ?1 order by id", project).stream().map(RedesignOption::facts).toList();
  }

  RedesignOption one(UUID project, UUID id) {
    return find("projectId = ?1 and id = ?2", project, id)
        .firstResultOptional()
        .orElseThrow(() -> Refused.notFound("redesign option"));
  }

  List<RedesignOption> page(UUID project, PageRequest page) {
    return find("projectId = ?1 and id > ?2 order by id", project, page.floor())
        .page(0, page.rows())
        .list();
  }
}
