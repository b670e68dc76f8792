package org.socialvalue.monitoring.notice.rules;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice on a day.
 *
 * @param publishBy last day to publish
 * @param publishedOn null while it is not
 * @param dismissed whether it was decided, with a reason, that none is called for
 * @param requiredByLaw whether the law asks for it, as far as is known
 */
public record NoticeCase(
    UUID noticeId,
    LocalDate publishBy,
    @Nullable LocalDate publishedOn,
    boolean dismissed,
    boolean requiredByLaw,
    LocalDate today) {}
