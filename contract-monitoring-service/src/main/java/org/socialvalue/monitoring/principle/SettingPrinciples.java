package org.socialvalue.monitoring.principle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.AdvisoryLock;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refusal;
import org.socialvalue.kit.problem.Refused;

/** An authority settles its own principles and scale; what was scored before stays as it was. */
@ApplicationScoped
public class SettingPrinciples {

  private final PrincipleSets sets;
  private static final int LOCKS = 43;

  private final AuditTrail audit;
  private final CurrentActor actor;

  public SettingPrinciples(PrincipleSets sets, AuditTrail audit, CurrentActor actor) {
    this.sets = sets;
    this.audit = audit;
    this.actor = actor;
  }

  /**
   * @throws Refused 400 with every fault; 412 where somebody settled others meanwhile
   */
  @Transactional
  public PrincipleSet set(@Nullable String ifMatch, SetPrinciples asked) {
    var org = actor.get().org();
    AdvisoryLock.hold(sets.getEntityManager(), LOCKS, org);
    var now = sets.inForce(org);
    requireSeen(ifMatch, now);
    var faults = faults(asked);
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var set =
        new PrincipleSet(
            org, now.isDefault() ? 1 : now.number() + 1, asked.principles(), asked.scale());
    sets.persistAndFlush(set);
    audit.append(set, actor.get(), "principles set", now.isDefault() ? null : now.number(), asked);
    return set;
  }

  private static void requireSeen(@Nullable String ifMatch, PrincipleSet now) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Refused(new Refusal.VersionRequired());
    }
    if (!ifMatch.strip().equals("\"" + now.tag() + "\"")) {
      throw new Refused(new Refusal.Stale(now.tag()));
    }
  }

  private static List<Fault> faults(SetPrinciples asked) {
    var faults = new ArrayList<Fault>();
    var codes = new HashSet<String>();
    for (int i = 0; i < asked.principles().size(); i++) {
      if (!codes.add(asked.principles().get(i).code())) {
        faults.add(new Fault("/principles/" + i + "/code", "stands twice"));
      }
    }
    if (asked.scale().max() <= asked.scale().min()) {
      faults.add(new Fault("/scale/max", "must be more than min"));
    }
    var marks = new HashSet<Integer>();
    for (int i = 0; i < asked.scale().meanings().size(); i++) {
      int mark = asked.scale().meanings().get(i).mark();
      if (!asked.scale().holds(mark)) {
        faults.add(new Fault("/scale/meanings/" + i + "/mark", "is not on the scale"));
      } else if (!marks.add(mark)) {
        faults.add(new Fault("/scale/meanings/" + i + "/mark", "stands twice"));
      }
    }
    return faults;
  }
}
