package org.socialvalue.tender.importing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.socialvalue.tender.project.NoticeSource;
import org.socialvalue.tender.project.StartProject;
import org.socialvalue.tender.publication.TenderContent;

/**
 * What could be read of a notice. Pointers lead into what its releases come to.
 *
 * @param missing what a person still has to fill in, in words
 * @param used pointers of the values of which something came
 * @param inPart those of them that were cut or rounded
 * @param notes what was read otherwise than it stands, in words, by pointer
 */
record ReadNotice(
    NoticeSource source,
    StartProject project,
    TenderContent tender,
    List<String> missing,
    Set<String> used,
    Set<String> inPart,
    Map<String, String> notes) {}
