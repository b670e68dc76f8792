package org.socialvalue.tender.project;

import org.jspecify.annotations.Nullable;

/**
 * The published notice that a project started from.
 *
 * @param release the release's identifier; its date or content hash where it has none
 * @param buyer who bought, as the notice names it
 */
public record NoticeSource(String ocid, String release, @Nullable String buyer) {}
