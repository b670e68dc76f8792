/** What every operation says in OpenAPI without repeating it. */
@NullMarked
package org.socialvalue.kit.openapi;

import org.jspecify.annotations.NullMarked;
