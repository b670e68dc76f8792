package org.socialvalue.tender.document;

import org.jspecify.annotations.Nullable;

/**
 * What somebody said, on a page.
 *
 * @param words null where the consent to quote them was taken back
 * @param by the group, never a person
 */
public record ShownQuote(@Nullable String words, String by) {}
