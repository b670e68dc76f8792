package org.socialvalue.kit.problem;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer to the field (RFC 6901), or the name of a parameter or header
 */
public record Fault(String pointer, String detail) {}
