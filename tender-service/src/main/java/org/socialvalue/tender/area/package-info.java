/** Places and which lies in which, as data (Kent framework: the Act, relevant area). */
@NullMarked
package org.socialvalue.tender.area;

import org.jspecify.annotations.NullMarked;
