package org.socialvalue.tender.importing;

import java.util.List;
import org.socialvalue.tender.project.ProjectView;
import org.socialvalue.tender.publication.TenderView;

/**
 * What became of a notice.
 *
 * @param notMapped JSON pointers of what the notice says and nothing here has a place for, and of
 *     what was cut or rounded
 * @param missing what a person still has to fill in
 */
public record ImportView(
    ProjectView project, TenderView tender, List<String> notMapped, List<String> missing) {}
