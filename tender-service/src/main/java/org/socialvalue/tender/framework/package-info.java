/**
 * Frameworks as data: what is put first, what outcomes are traced to, what is asked at which stage,
 * and the figures of the policy (Kent framework: five priorities, strategic statement, evaluating,
 * cycle; Welsh process: all of its steps). Two ship; a council imports its own; a project keeps the
 * versions it began with. Besides, the regimes of law, the service areas and the authorities.
 */
@NullMarked
package org.socialvalue.tender.framework;

import org.jspecify.annotations.NullMarked;
