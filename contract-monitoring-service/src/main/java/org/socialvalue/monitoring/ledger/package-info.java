/**
 * The ledger of promises: who asked for each or offered it, what it scored, how it was followed and
 * what became of it (Kent framework, contract management and review stage).
 */
@NullMarked
package org.socialvalue.monitoring.ledger;

import org.jspecify.annotations.NullMarked;
