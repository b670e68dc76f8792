package org.socialvalue.tender.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.engagement.StakeholderGroup;

/**
 * That somebody said something; the words are not here.
 *
 * @param question code of the key question; null for a free one
 * @param onBehalfOf a kind of organisation; never a person
 */
record Said(
    UUID contribution,
    StakeholderGroup group,
    @Nullable String question,
    @Nullable String onBehalfOf,
    boolean mayBeQuoted) {}
