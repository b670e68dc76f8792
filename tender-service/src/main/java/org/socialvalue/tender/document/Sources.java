package org.socialvalue.tender.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.tender.area.AreaTree;
import org.socialvalue.tender.concern.ToldConcern;
import org.socialvalue.tender.groundwork.Groundwork;
import org.socialvalue.tender.publication.TenderContent;
import org.socialvalue.tender.timeline.TimelineView;

/**
 * All that the documents are written from.
 *
 * @param serviceArea its title
 * @param regime its title
 * @param learned what earlier contracts taught, newest first
 * @param concerns what providers feared, without who they are
 * @param decisions the project's timeline, oldest first
 * @param tender the tender of the project: the published one, else its newest draft; null for none
 * @param said every contribution, without its words
 */
record Sources(
    UUID projectId,
    LocalizedText title,
    String authority,
    String serviceArea,
    String regime,
    String corePurpose,
    Groundwork groundwork,
    List<OutcomeLine> outcomes,
    List<Learned> learned,
    List<ToldConcern> concerns,
    List<TimelineView> decisions,
    @Nullable TenderContent tender,
    AreaTree areas,
    List<Said> said) {

  Document write(DocumentKind kind) {
    var sections =
        switch (kind) {
          case DIAGNOSTIC_REPORT -> DiagnosticReport.sections(this);
          case COMMISSIONING_PLAN -> CommissioningPlan.sections(this);
          case SPECIFICATION -> Specification.sections(this);
        };
    return new Document(kind, projectId, title, authority, sections);
  }
}
