package org.socialvalue.monitoring.story.rules;

import java.util.Map;

/**
 * The words of a story, or of what describes its picture, sound or film.
 *
 * @param words by the pointer to where they stand
 */
public record Account(Map<String, String> words) {}
