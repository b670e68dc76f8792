package org.socialvalue.tender.text;

/**
 * One text and the wordings it has besides English.
 *
 * @param pointer JSON pointer of the text in what holds it
 * @param english the English wording, for those who look for what is missing
 * @param welsh whether there is a Welsh one
 * @param easyRead whether there is an easy read one
 */
public record TextVariant(String pointer, String english, boolean welsh, boolean easyRead) {}
