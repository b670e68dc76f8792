/** What was really spent on the contract: rates fall due from it (Kent framework, measuring). */
@NullMarked
package org.socialvalue.monitoring.spend;

import org.jspecify.annotations.NullMarked;
