/**
 * The three documents that come out of analyse and plan: the diagnostic report, the commissioning
 * plan and the specification (Kent framework, cycle). Each is written from the project's data, read
 * as JSON or as a page for screen and paper, and frozen with a hash when its stage closes.
 */
@NullMarked
package org.socialvalue.tender.document;

import org.jspecify.annotations.NullMarked;
