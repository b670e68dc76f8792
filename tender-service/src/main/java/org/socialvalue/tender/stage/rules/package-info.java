/** What is to be done before a stage is left: the list of rules for each stage. */
@NullMarked
package org.socialvalue.tender.stage.rules;

import org.jspecify.annotations.NullMarked;
