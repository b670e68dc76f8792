package org.socialvalue.monitoring.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Promise;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.standing.PromiseStanding.Followed;
import org.socialvalue.monitoring.status.Spending;

/** Contracts with what was spent, and their promises with how many stories: a statement each. */
@ApplicationScoped
class ReadingContracts {

  private static final String SPENT =
      "select c, (select count(s.id) from SpendEntry s where s.contractId = c.id"
          + " and s.periodTo <= :today and s.periodTo <= c.endsOn), (select sum(s.amount) from SpendEntry s"
          + " where s.contractId = c.id and s.periodTo <= :today and s.periodTo <= c.endsOn) from Contract c where ";

  private static final String FOLLOWED =
      "select m.contractId, m.id, m.treatment, m.promise,"
          + " (select count(s.id) from Story s where s.commitmentId = m.id"
          + " and s.tellsOf <= :today) from Commitment m"
          + " where m.contractId ";

  private static final String USING =
      " where k.commonMeasureId = :measure and k.stage = org.socialvalue.monitoring.kpi.KpiStage.AGREED";

  private final EntityManager db;

  ReadingContracts(EntityManager db) {
    this.db = db;
  }

  /** Those that run or ran; drafts are nobody's portfolio yet. */
  List<ContractStanding> ofAuthority(String authority, LocalDate today) {
    return db.createQuery(
            SPENT + "c.authorityId = :authority and c.activated = true order by c.id",
            Object[].class)
        .setParameter("authority", authority)
        .setParameter("today", today)
        .setHint(HibernateHints.HINT_READ_ONLY, true)
        .getResultStream()
        .map(row -> standing(row, today))
        .toList();
  }

  @Nullable ContractStanding one(UUID id, LocalDate today) {
    return db.createQuery(SPENT + "c.id = :id", Object[].class)
        .setParameter("id", id)
        .setParameter("today", today)
        .getResultStream()
        .map(row -> standing(row, today))
        .findFirst()
        .orElse(null);
  }

  List<Followed> promisesOfAuthority(String authority, LocalDate today) {
    return db.createQuery(
            FOLLOWED
                + "in (select c.id from Contract c where c.authorityId = :authority"
                + " and c.activated = true) order by m.contractId, m.position",
            Object[].class)
        .setParameter("authority", authority)
        .setParameter("today", today)
        .getResultStream()
        .map(ReadingContracts::followed)
        .toList();
  }

  List<Followed> promisesOf(UUID contractId, LocalDate today) {
    return db.createQuery(FOLLOWED + "= :id order by m.position", Object[].class)
        .setParameter("id", contractId)
        .setParameter("today", today)
        .getResultStream()
        .map(ReadingContracts::followed)
        .toList();
  }

  /** Those with a KPI that counts by one measure of the catalogue. */
  List<ContractStanding> usingMeasure(String authority, UUID measureId, LocalDate today) {
    return db.createQuery(
            SPENT
                + "c.authorityId = :authority and c.id in (select k.contractId from Kpi k"
                + USING
                + ") order by c.id",
            Object[].class)
        .setParameter("authority", authority)
        .setParameter("measure", measureId)
        .setParameter("today", today)
        .setHint(HibernateHints.HINT_READ_ONLY, true)
        .getResultStream()
        .map(row -> standing(row, today))
        .toList();
  }

  /** The promises behind these KPIs. */
  List<Followed> promisesUsingMeasure(String authority, UUID measureId, LocalDate today) {
    return db.createQuery(
            FOLLOWED
                + "in (select c.id from Contract c where c.authorityId = :authority)"
                + " and m.id in (select k.commitmentId from Kpi k"
                + USING
                + ") order by m.contractId, m.position",
            Object[].class)
        .setParameter("authority", authority)
        .setParameter("measure", measureId)
        .setParameter("today", today)
        .getResultStream()
        .map(ReadingContracts::followed)
        .toList();
  }

  private static ContractStanding standing(Object[] row, LocalDate today) {
    var spending =
        new Spending(
            Math.toIntExact((Long) row[1]), row[2] == null ? BigDecimal.ZERO : (BigDecimal) row[2]);
    return new ContractStanding((Contract) row[0], today, spending, List.of());
  }

  private static Followed followed(Object[] row) {
    return new Followed(
        (UUID) row[0], (UUID) row[1], (Treatment) row[2], (Promise) row[3], (Long) row[4]);
  }
}
