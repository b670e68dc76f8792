/**
 * Who was talked with, how they could take part and what they said (Kent framework: co-production;
 * Welsh process: evaluate, redesign).
 */
@NullMarked
package org.socialvalue.tender.engagement;

import org.jspecify.annotations.NullMarked;
