package org.socialvalue.tender.framework;

import org.jspecify.annotations.Nullable;

/**
 * What a regime rests on, as notices name it.
 *
 * @param scheme the register of legislation, such as {@code UKPGA}
 * @param id within it, such as {@code 2023/54}
 * @param specialRegime OCDS's code of a special regime, such as {@code lightTouch}; null for none
 */
public record Legislation(String scheme, String id, @Nullable String specialRegime) {}
