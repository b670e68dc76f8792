package org.socialvalue.monitoring.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Answers to reviews. */
@ApplicationScoped
public class AnswerRepository implements PanacheRepositoryBase<Answer, UUID> {

  List<Answer> of(UUID reviewId) {
    return list("reviewId = ?1 order by id", reviewId);
  }
}
