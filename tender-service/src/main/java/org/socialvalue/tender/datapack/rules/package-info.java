/** What a data pack has to keep (Welsh process, evaluate question 2). */
@NullMarked
package org.socialvalue.tender.datapack.rules;

import org.jspecify.annotations.NullMarked;
