package org.socialvalue.tender.learning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.tender.project.CommissioningProject;

/** What was learned, by authority and service area. */
@ApplicationScoped
public class Lessons implements PanacheRepositoryBase<Lesson, UUID> {

  private static final int MOST = 200;

  /** What a project of that service area inherits: the newest lesson of each lineage. */
  public List<Candidate> candidates(String authority, String serviceArea) {
    var newest = new LinkedHashMap<UUID, Lesson>();
    find(
            "authorityId = ?1 and serviceArea = ?2 order by capturedAt desc, id desc",
            authority,
            serviceArea)
        .page(0, MOST)
        .list()
        .forEach(lesson -> newest.putIfAbsent(lesson.lineage(), lesson));
    return newest.values().stream().map(Candidate::from).toList();
  }

  /** The same, as rules look at it. */
  public List<CandidateFacts> of(CommissioningProject project) {
    return candidates(project.authority().id(), project.serviceArea()).stream()
        .map(candidate -> CandidateFacts.of(candidate, project))
        .toList();
  }

  /** Whether the authority has learned anything of that lineage. */
  public boolean knows(String authority, UUID lineage) {
    return count("authorityId = ?1 and lineage = ?2", authority, lineage) > 0;
  }

  List<Lesson> page(
      String authority, String serviceArea, LessonSearch search, SortedPage<Lesson> page) {
    return search
        .among(
            Wanted.where("authorityId = :authority", "authority", authority)
                .and("serviceArea = :area", "area", serviceArea))
        .page(this, "Lesson l", page);
  }

  /** Whether the authority has learned anything in that service area. */
  boolean hasAny(String authority, String serviceArea) {
    return find("authorityId = ?1 and serviceArea = ?2", authority, serviceArea)
        .firstResultOptional()
        .isPresent();
  }
}
