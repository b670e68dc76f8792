/** What must hold before a contract starts: one class for each rule, plain Java. */
@NullMarked
package org.socialvalue.monitoring.contract.rules;

import org.jspecify.annotations.NullMarked;
