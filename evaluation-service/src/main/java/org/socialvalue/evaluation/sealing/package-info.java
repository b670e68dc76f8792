/**
 * Encryption at rest: what bids say lies in the database and in the document store only as AES-GCM
 * ciphertext, under a data key for each competition that is itself wrapped by a key from the
 * configuration (trust in the process; decision 0034). The first wall is the use cases, the second
 * the row-level security; this one stands where somebody holds the disk, a backup or the database's
 * owner.
 */
@NullMarked
package org.socialvalue.evaluation.sealing;

import org.jspecify.annotations.NullMarked;
