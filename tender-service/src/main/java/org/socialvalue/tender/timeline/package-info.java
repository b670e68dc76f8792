/**
 * What was decided on a project, when, by whom and on what evidence, for people to read. The audit
 * trail beside it holds every change; this holds the decisions.
 */
@NullMarked
package org.socialvalue.tender.timeline;

import org.jspecify.annotations.NullMarked;
