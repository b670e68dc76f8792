/**
 * What happens to a tender that is out: amended, given more time, cancelled. Each version of it is
 * kept as it was, with what changed, who changed it and why (Kent framework, specified requirements
 * and open questions: what is asked is the same for all who bid).
 */
@NullMarked
package org.socialvalue.tender.amendment;

import org.jspecify.annotations.NullMarked;
