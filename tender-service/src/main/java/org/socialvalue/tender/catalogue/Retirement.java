package org.socialvalue.tender.catalogue;

import java.time.LocalDate;

/** Why and from when an entry is not to be used any more. */
public record Retirement(LocalDate on, String reason) {}
