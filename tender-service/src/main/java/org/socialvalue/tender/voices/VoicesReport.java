package org.socialvalue.tender.voices;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.engagement.rules.EveryVoiceWasHeard;
import org.socialvalue.tender.project.Stage;

/**
 * Who was heard on a project, and who was not.
 *
 * @param stage what the report is about; null for the whole project
 * @param missing groups of which nobody was heard
 * @param hardToReach those named as seldom heard, and whether anybody reached them
 * @param stages the same in short, stage by stage
 * @param findings what VOICES_HEARD finds in it
 */
public record VoicesReport(
    UUID projectId,
    @Nullable Stage stage,
    LocalDate asOf,
    String summary,
    List<GroupVoice> groups,
    List<StakeholderGroup> missing,
    List<SeldomHeard> hardToReach,
    List<AtStage> stages,
    List<Finding> findings) {

  /**
   * @param engagements how many were held
   * @param planned how many are still to come
   */
  public record AtStage(
      Stage stage,
      int engagements,
      int planned,
      List<StakeholderGroup> heard,
      List<StakeholderGroup> missing) {

    static AtStage of(Stage stage, Voices all) {
      var voices = all.of(stage);
      return new AtStage(
          stage,
          voices.held().size(),
          voices.planned().size(),
          Stream.of(StakeholderGroup.values()).filter(voices::heard).toList(),
          silent(voices));
    }
  }

  /**
   * @param all everything of the project
   */
  public static VoicesReport of(UUID projectId, @Nullable Stage stage, Voices all) {
    var voices = stage == null ? all : all.of(stage);
    var missing = silent(voices);
    return new VoicesReport(
        projectId,
        stage,
        all.today(),
        summary(voices, missing),
        Stream.of(StakeholderGroup.values()).map(group -> GroupVoice.of(group, voices)).toList(),
        missing,
        SeldomHeard.of(voices),
        Stream.of(Stage.values()).map(one -> AtStage.of(one, all)).toList(),
        EveryVoiceWasHeard.among(voices.engagements(), voices.stakeholders(), voices.today()));
  }

  private static List<StakeholderGroup> silent(Voices voices) {
    return Stream.of(StakeholderGroup.values()).filter(group -> !voices.heard(group)).toList();
  }

  private static String summary(Voices voices, List<StakeholderGroup> missing) {
    int groups = StakeholderGroup.values().length;
    var heard =
        "%d of %d groups were heard at %d engagement%s."
            .formatted(
                groups - missing.size(),
                groups,
                voices.held().size(),
                voices.held().size() == 1 ? "" : "s");
    return missing.isEmpty()
        ? heard
        : heard
            + " Missing: "
            + missing.stream().map(StakeholderGroup::inWords).collect(Collectors.joining("; "))
            + ".";
  }
}
