package org.socialvalue.events;

/**
 * The council or board that buys.
 *
 * @param id the organisation's identifier as its tokens carry it in {@code org}
 * @param name the name that people read
 */
public record Authority(String id, String name) {}
