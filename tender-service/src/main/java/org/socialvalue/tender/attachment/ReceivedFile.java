package org.socialvalue.tender.attachment;

import java.nio.file.Path;

/**
 * A file that came in and is not kept yet.
 *
 * @param at where it lies meanwhile
 * @param sha256 of its content, lower case hexadecimal
 */
public record ReceivedFile(Path at, long bytes, String sha256) {}
