package org.socialvalue.monitoring.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.problem.Refused;

/** The catalogue of measures. */
@ApplicationScoped
public class CatalogueRepository implements PanacheRepositoryBase<CatalogueMeasure, UUID> {

  CatalogueMeasure known(UUID id) {
    return found(findById(id));
  }

  /** Locked. Everybody may read it, so a stranger is told that it is not theirs to change. */
  CatalogueMeasure own(UUID id, Actor actor) {
    var measure = found(findById(id, LockModeType.PESSIMISTIC_WRITE));
    if (!actor.actsFor(measure.authorityId())) {
      throw Refused.forbidden("Another authority keeps this measure");
    }
    return measure;
  }

  void keep(CatalogueMeasureVersion version) {
    getEntityManager().persist(version);
  }

  private static CatalogueMeasure found(@Nullable CatalogueMeasure measure) {
    if (measure == null) {
      throw Refused.notFound("measure");
    }
    return measure;
  }

  boolean isTaken(String authority, String code) {
    return count("authorityId = ?1 and code = ?2", authority, code) > 0;
  }

  List<CatalogueMeasure> page(MeasureSearch search, SortedPage<CatalogueMeasure> page) {
    return search.among(Wanted.any()).page(this, "CatalogueMeasure m", page);
  }

  /** Of all these measures, oldest first. */
  List<CatalogueMeasureVersion> versionsOf(Collection<UUID> measures) {
    return getEntityManager()
        .createQuery(
            "from CatalogueMeasureVersion v where v.measureId in :ids order by v.number",
            CatalogueMeasureVersion.class)
        .setParameter("ids", measures)
        .getResultList();
  }

  @Nullable CatalogueMeasureVersion version(UUID measure, int number) {
    return getEntityManager()
        .createQuery(
            "from CatalogueMeasureVersion v where v.measureId = :id and v.number = :number",
            CatalogueMeasureVersion.class)
        .setParameter("id", measure)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
