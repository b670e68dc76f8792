package org.socialvalue.monitoring.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers to reviews. */
@ApplicationScoped
public class AnswerRepository implements PanacheRepositoryBase<Answer, UUID> {

  /** Of each of these reviews in one statement; a review without any is not in it. */
  Map<UUID, List<Answer>> of(Collection<UUID> reviewIds) {
    return reviewIds.isEmpty()
        ? Map.of()
        : list("reviewId in ?1 order by id", reviewIds).stream()
            .collect(Collectors.groupingBy(Answer::reviewId));
  }

  List<Answer> of(UUID reviewId) {
    return list("reviewId = ?1 order by id", reviewId);
  }
}
