/** What an amendment keeps, beside the rules of publication. */
@NullMarked
package org.socialvalue.tender.amendment.rules;

import org.jspecify.annotations.NullMarked;
