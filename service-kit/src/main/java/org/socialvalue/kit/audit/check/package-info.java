/**
 * Whether all chains of a database are whole and as they were vouched for: a command for auditors,
 * who trust neither the service nor the database's owner.
 */
@NullMarked
package org.socialvalue.kit.audit.check;

import org.jspecify.annotations.NullMarked;
