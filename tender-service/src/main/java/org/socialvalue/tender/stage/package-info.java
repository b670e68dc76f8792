/**
 * Going from one stage of the cycle to the next, and back: each stage has a gate, and every move is
 * kept with what the rules found (Kent framework, cycle; Welsh process, its four steps).
 */
@NullMarked
package org.socialvalue.tender.stage;

import org.jspecify.annotations.NullMarked;
