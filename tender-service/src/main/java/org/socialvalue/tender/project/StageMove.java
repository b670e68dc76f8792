package org.socialvalue.tender.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.kit.rules.Finding;

/**
 * A project went from one stage to another. Written once.
 *
 * @param on the day from which it counts; no later than {@code at}
 * @param at when it was recorded
 * @param reason why; always there where it went back
 * @param acknowledgements the advice that was gone against
 * @param findings what the rules found then
 */
@Embeddable
public record StageMove(
    @Enumerated(EnumType.STRING) @Column(name = "from_stage") Stage from,
    @Enumerated(EnumType.STRING) @Column(name = "to_stage") Stage to,
    @Column(name = "on_day") LocalDate on,
    @Column(name = "moved_at") Instant at,
    @Column(name = "moved_by") String by,
    @Column(name = "moved_by_name") String byName,
    @Column(name = "reason") @Nullable String reason,
    @Column(name = "acknowledgements") @JdbcTypeCode(SqlTypes.JSON)
        List<Acknowledgement> acknowledgements,
    @Column(name = "findings") @JdbcTypeCode(SqlTypes.JSON) List<Finding> findings) {

  /** A move that no rule was asked about. */
  public static StageMove plain(
      Stage from, Stage to, LocalDate on, Instant at, Actor actor, @Nullable String reason) {
    return new StageMove(from, to, on, at, actor.id(), actor.name(), reason, List.of(), List.of());
  }

  public boolean isForward() {
    return from.isBefore(to);
  }
}
