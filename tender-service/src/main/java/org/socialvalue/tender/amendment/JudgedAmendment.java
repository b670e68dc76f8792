package org.socialvalue.tender.amendment;

import java.util.List;
import org.socialvalue.kit.json.Change;
import org.socialvalue.kit.rules.Finding;

/** What an amendment would change of the content, and what the rules find. */
record JudgedAmendment(List<Change> changes, List<Finding> findings) {}
