/**
 * The voices report: which groups the service is for, who of them was heard at each stage, who is
 * missing, and what became of those who are hard to reach (Kent framework: co-production; Welsh
 * process: evaluate question 1).
 */
@NullMarked
package org.socialvalue.tender.voices;

import org.jspecify.annotations.NullMarked;
