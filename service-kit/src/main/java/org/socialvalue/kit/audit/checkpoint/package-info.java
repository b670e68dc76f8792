/**
 * What makes the chains provable from outside the database: every few minutes the ends of those
 * that grew are put under one signed digest, and that is published on a topic of its own.
 */
@NullMarked
package org.socialvalue.kit.audit.checkpoint;

import org.jspecify.annotations.NullMarked;
