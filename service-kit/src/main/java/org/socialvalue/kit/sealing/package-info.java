/**
 * Encryption at rest with the JDK's own AES-GCM, and the keys of the configuration that it is done
 * under. What is sealed, and for which place, is each service's to say.
 */
@NullMarked
package org.socialvalue.kit.sealing;

import org.jspecify.annotations.NullMarked;
