package org.socialvalue.monitoring.story;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;

/** Stories. */
@ApplicationScoped
public class StoryRepository implements PanacheRepositoryBase<Story, UUID> {

  List<Story> page(UUID contractId, StorySearch search, SortedPage<Story> page) {
    return search
        .among(Wanted.where("contractId = :contract", "contract", contractId))
        .page(this, "Story s", page);
  }

  /** How many stories with a consent that holds each commitment has. */
  public Map<UUID, Long> toldFor(UUID contractId, LocalDate today) {
    return list("contractId", contractId).stream()
        .filter(story -> story.isTold(today))
        .collect(Collectors.groupingBy(Story::commitmentId, Collectors.counting()));
  }

  /** How many were ever told of each commitment, also those whose consent has ended since. */
  public Map<UUID, Long> everTold(UUID contractId) {
    return getEntityManager()
        .createQuery(
            "select s.commitmentId, count(s) from Story s where s.contractId = :id"
                + " group by s.commitmentId",
            Object[].class)
        .setParameter("id", contractId)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  /** Which contract it belongs to, without loading it, so that the contract is locked first. */
  @Nullable UUID contractOf(UUID id) {
    return getEntityManager()
        .createQuery("select s.contractId from Story s where s.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  /** Stories whose consent ran out before this day and that still hold something. */
  List<UUID> expired(LocalDate today, UUID after, int most) {
    List<?> ids =
        getEntityManager()
            .createNativeQuery(
                "select id from story where consent->>'expiresOn' < :today"
                    + " and (title is not null or text is not null or media_count > 0)"
                    + " and id > :after order by id limit :most")
            .setParameter("today", today.toString())
            .setParameter("after", after)
            .setParameter("most", most)
            .getResultList();
    return ids.stream().map(UUID.class::cast).toList();
  }
}
