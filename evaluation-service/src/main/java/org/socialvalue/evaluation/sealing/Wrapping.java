package org.socialvalue.evaluation.sealing;

import java.util.Map;

/**
 * Which keys of the configuration are in use.
 *
 * @param current the id of the key that wraps
 * @param wraps how many competitions' keys each one wraps; one that wraps none may be retired
 */
public record Wrapping(String current, Map<String, Long> wraps) {}
