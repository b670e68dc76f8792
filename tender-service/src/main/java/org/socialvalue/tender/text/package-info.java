/**
 * In which languages and wordings a text is there: parity of English and Welsh, and easy read for
 * those who need it (Kent framework, co-production).
 */
@NullMarked
package org.socialvalue.tender.text;

import org.jspecify.annotations.NullMarked;
