package org.socialvalue.tender.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.tender.area.AreaTree;
import org.socialvalue.tender.groundwork.Groundwork;
import org.socialvalue.tender.publication.TenderContent;

/**
 * All that the documents are written from.
 *
 * @param learned what earlier contracts taught, newest first
 * @param tender the tender of the project: the published one, else its newest draft; null for none
 * @param said every contribution, without its words
 */
record Sources(
    UUID projectId,
    LocalizedText title,
    String authority,
    String serviceArea,
    String corePurpose,
    Groundwork groundwork,
    List<OutcomeLine> outcomes,
    List<Learned> learned,
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
