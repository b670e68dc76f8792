package org.socialvalue.tender.register.ocds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What one release says besides whose process it is.
 *
 * @param act what happened, unique within the process: the end of the release's identifier
 * @param tag of the standard's list
 * @param parties who takes part beside the buyer
 * @param sections by their names in the standard
 */
record Told(String act, String tag, List<Fields> parties, ObjectNode sections) {}
