package org.socialvalue.tender.project;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How communities are helped to help themselves (Welsh process, redesign: enabling community).
 *
 * @param grants how money reaches them in a way that suits them and can still be accounted for
 * @param engaging how it is found out what is needed, and decided on well
 * @param learning how what works, or doesn't, is learnt and passed on
 */
public record EnablingCommunity(
    @Nullable @Size(max = 5000) String grants,
    @Nullable @Size(max = 5000) String engaging,
    @Nullable @Size(max = 5000) String learning) {}
