package org.socialvalue.tender.voices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.engagement.EngagementFacts;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.stakeholder.Stakeholder;

/**
 * Some who are hard to reach, named by the stakeholder map or by an engagement that looked for
 * them.
 *
 * @param group null where only an engagement names them
 * @param because why they are hard to reach, as the map says
 * @param asked null where only an engagement names them
 * @param heardAt engagements at which they took part
 */
public record SeldomHeard(
    String who,
    @Nullable StakeholderGroup group,
    @Nullable String because,
    @Nullable String reachedBy,
    @Nullable Boolean asked,
    boolean reached,
    List<UUID> heardAt) {

  static List<SeldomHeard> of(Voices voices) {
    var all = new LinkedHashMap<String, SeldomHeard>();
    voices.stakeholders().all().stream()
        .filter(Stakeholder::hardToReach)
        .forEach(one -> all.put(key(one.who()), onMap(one, voices)));
    for (var engagement : voices.held()) {
      var named = new ArrayList<>(engagement.held().hardToReach());
      named.addAll(engagement.held().hardToReachHeard());
      named.forEach(who -> all.computeIfAbsent(key(who), key -> looked(who, voices)));
    }
    return List.copyOf(all.values());
  }

  private static SeldomHeard onMap(Stakeholder one, Voices voices) {
    var at = heardAt(one.who(), voices);
    return new SeldomHeard(
        one.who(),
        one.group(),
        one.hardToReachBecause(),
        one.reachedBy(),
        one.asked(),
        !at.isEmpty(),
        at);
  }

  private static SeldomHeard looked(String who, Voices voices) {
    var at = heardAt(who, voices);
    return new SeldomHeard(who, null, null, null, null, !at.isEmpty(), at);
  }

  private static List<UUID> heardAt(String who, Voices voices) {
    return voices.held().stream()
        .filter(one -> one.held().heardOf(who))
        .map(EngagementFacts::id)
        .toList();
  }

  private static String key(String who) {
    return who.strip().toLowerCase(Locale.ROOT);
  }
}
