/**
 * The register of value that is being made now and that recommissioning could lose, each item with
 * what is to become of it (Kent framework, analyse stage).
 */
@NullMarked
package org.socialvalue.tender.atrisk;

import org.jspecify.annotations.NullMarked;
