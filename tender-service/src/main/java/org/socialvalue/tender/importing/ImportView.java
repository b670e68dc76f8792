package org.socialvalue.tender.importing;

import java.util.List;
import org.socialvalue.tender.project.ProjectView;
import org.socialvalue.tender.publication.TenderView;

/**
 * What became of a notice.
 *
 * @param project the one project of the process
 * @param tender the draft that was started with it
 * @param notMapped JSON pointers, into what was sent, of what nothing here has a place for, and of
 *     what was cut or rounded; a pointer stands for all that is below it
 * @param notes what was read otherwise than it stands, or could not be read: a lot without a value
 *     in pounds, say
 * @param missing what a person still has to fill in
 */
public record ImportView(
    ImportOutcome outcome,
    ProjectView project,
    TenderView tender,
    List<String> notMapped,
    List<ImportNote> notes,
    List<String> missing) {}
