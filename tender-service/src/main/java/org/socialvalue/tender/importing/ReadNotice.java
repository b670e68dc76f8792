package org.socialvalue.tender.importing;

import java.util.List;
import org.socialvalue.tender.project.NoticeSource;
import org.socialvalue.tender.project.StartProject;
import org.socialvalue.tender.publication.TenderContent;

/**
 * What could be read of a notice.
 *
 * @param notMapped JSON pointers of what the notice says and nothing here has a place for
 * @param missing what a person still has to fill in, in words
 */
record ReadNotice(
    NoticeSource source,
    StartProject project,
    TenderContent tender,
    List<String> notMapped,
    List<String> missing) {}
