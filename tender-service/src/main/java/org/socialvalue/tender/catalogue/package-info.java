/**
 * The suite of options: outcomes, measures and proxies to use again, each with where it comes from
 * (Kent framework: other sources; measuring 11 and 12). Nothing that decides what is asked for or
 * how it is judged may know a proxy; tests hold that.
 */
@NullMarked
package org.socialvalue.tender.catalogue;

import org.jspecify.annotations.NullMarked;
