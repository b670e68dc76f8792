/**
 * The data pack: what usage, need, cost, quality, satisfaction and providers' feedback tell of a
 * service, or that they are missing; kept step by step (Welsh process, evaluate question 2,
 * redesign question 2).
 */
@NullMarked
package org.socialvalue.tender.datapack;

import org.jspecify.annotations.NullMarked;
