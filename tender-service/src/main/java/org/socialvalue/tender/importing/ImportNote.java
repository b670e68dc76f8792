package org.socialvalue.tender.importing;

/**
 * Something of a notice that was read otherwise than it stands there, or could not be read.
 *
 * @param pointer JSON pointer into what was sent
 * @param text what about it, in words
 */
public record ImportNote(String pointer, String text) {}
