/**
 * Questions that bidders ask about a tender that is out. An answer is published to all of them at
 * once, numbered, and never says who asked (Kent framework, principle 2: what is asked can be
 * talked about; this product: all who bid know the same).
 */
@NullMarked
package org.socialvalue.tender.clarification;

import org.jspecify.annotations.NullMarked;
