package org.socialvalue.events;

import java.util.UUID;

/**
 * A file that belongs to a tender.
 *
 * @param mediaType as its content shows, not as its name says
 * @param bytes its size
 * @param sha256 of its content, 64 lower case hexadecimal digits
 * @param language of its content: {@code en}, {@code cy} or {@code en-cy} for both in one
 */
public record TenderDocument(
    UUID id,
    String fileName,
    LocalizedText title,
    Kind kind,
    String language,
    String mediaType,
    long bytes,
    String sha256) {

  /** What a file of a tender is. */
  public enum Kind {
    SPECIFICATION,
    TERMS,
    PRICING_SCHEDULE,
    EASY_READ,
    OTHER
  }
}
