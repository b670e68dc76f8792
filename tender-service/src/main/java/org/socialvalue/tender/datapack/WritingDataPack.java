package org.socialvalue.tender.datapack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/** A commissioner writes down what the data tells, and what is missing of it. */
@ApplicationScoped
public class WritingDataPack {

  private final ProjectRepository projects;
  private final DataPackRepository packs;
  private final DatabaseClock clock;
  private final AuditTrail audit;
  private final Timeline timeline;

  public WritingDataPack(
      ProjectRepository projects,
      DataPackRepository packs,
      DatabaseClock clock,
      AuditTrail audit,
      Timeline timeline) {
    this.projects = projects;
    this.packs = packs;
    this.clock = clock;
    this.audit = audit;
    this.timeline = timeline;
  }

  /**
   * @throws Refused 400 with every fault: neither there nor missing, or of a day still to come
   */
  @Transactional
  public DataPack write(Actor actor, UUID projectId, @Nullable String ifMatch, PackContent asked) {
    var project = projects.ownHeld(projectId, actor);
    var pack = packs.of(project.id());
    Versions.require(ifMatch, pack);
    var faults = PackFaults.of(asked, clock.today());
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var before = pack.facts();
    if (!packs.isPersistent(pack)) {
      // its first row is version 0, so that the first content is version 1 and no longer matches
      packs.persistAndFlush(pack);
    }
    pack.write(project.stage(), asked, actor, clock.now());
    packs.flush();
    audit.append(project, actor, "data pack written", before.content(), asked);
    timeline.note(
        project.id(), actor, TimelineKind.DATA, "Data pack: " + inShort(asked), null, List.of());
    return pack;
  }

  private static String inShort(PackContent content) {
    return content.said().entrySet().stream()
        .map(
            said ->
                said.getKey().inWords()
                    + (said.getValue().present() == null ? " missing" : " present"))
        .collect(Collectors.joining(", "));
  }
}
