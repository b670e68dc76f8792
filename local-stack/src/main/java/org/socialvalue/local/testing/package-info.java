/**
 * What the tests of all services share: the infrastructure they run on, tokens, and the checks that
 * hold the rules of the house. The libraries that it needs come with the test scope of whoever uses
 * it.
 */
@NullMarked
package org.socialvalue.local.testing;

import org.jspecify.annotations.NullMarked;
