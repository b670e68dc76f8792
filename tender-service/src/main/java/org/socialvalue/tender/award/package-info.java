/**
 * What became of a tender: the contracts awarded for its lots, as evaluation tells them. A tender
 * with a contract can't be cancelled any more.
 */
@NullMarked
package org.socialvalue.tender.award;

import org.jspecify.annotations.NullMarked;
