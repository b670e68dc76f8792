/**
 * The key questions of each stage: of whom they are asked, who has answered, and where a recorded
 * reason stands in for an answer (Kent framework: cycle; Welsh process: evaluate to deliver).
 */
@NullMarked
package org.socialvalue.tender.stagequestion;

import org.jspecify.annotations.NullMarked;
