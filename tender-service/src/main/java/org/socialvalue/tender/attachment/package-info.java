/**
 * Files that come in: received as a stream, measured, told by their content, and kept outside the
 * database behind one small interface.
 */
@NullMarked
package org.socialvalue.tender.attachment;

import org.jspecify.annotations.NullMarked;
