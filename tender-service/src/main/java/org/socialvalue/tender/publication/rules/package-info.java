/** What a tender has to keep before it is published, one class for each rule. */
@NullMarked
package org.socialvalue.tender.publication.rules;

import org.jspecify.annotations.NullMarked;
