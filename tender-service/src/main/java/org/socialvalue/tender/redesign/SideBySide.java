package org.socialvalue.tender.redesign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.framework.Element;
import org.socialvalue.tender.framework.Principle;
import org.socialvalue.tender.groundwork.Groundwork;
import org.socialvalue.tender.redesign.RedesignView.Column;
import org.socialvalue.tender.redesign.RedesignView.DimensionCell;
import org.socialvalue.tender.redesign.RedesignView.DimensionRow;
import org.socialvalue.tender.redesign.RedesignView.GroupCell;
import org.socialvalue.tender.redesign.RedesignView.GroupRow;
import org.socialvalue.tender.redesign.RedesignView.MarkCell;
import org.socialvalue.tender.redesign.RedesignView.PrincipleRow;
import org.socialvalue.tender.redesign.RedesignView.Standing;
import org.socialvalue.tender.redesign.rules.RedesignRules;

/** Lays the service as it is and the options on the table side by side. */
public final class SideBySide {

  private static final Subject AS_IT_IS = new Subject.Current();

  private final ServiceFacts service;
  private final List<OptionFacts> options;
  private final Map<Subject, Map<String, ServiceFacts.Given>> marks;

  private SideBySide(ServiceFacts service) {
    this.service = service;
    this.options = service.onTheTable();
    this.marks = subjects().collect(Collectors.toMap(subject -> subject, service::marksOf));
  }

  public static RedesignView of(UUID project, Groundwork laid) {
    var table = new SideBySide(laid.service());
    var framework = laid.framework();
    var service = laid.service();
    return new RedesignView(
        project,
        service.corePurpose(),
        framework.policy().principleScale(),
        table.columns(),
        framework.principles().stream().map(table::row).toList(),
        framework.redesignDimensions().stream().map(table::row).toList(),
        table.groups(),
        service.options().stream()
            .filter(option -> !option.isOnTheTable())
            .map(option -> OptionView.from(project, option))
            .toList(),
        RedesignRules.warnings(laid),
        service.rounds().stream().map(round -> RoundView.from(project, round)).toList(),
        service.conclusion().map(end -> RoundView.from(project, end)).orElse(null));
  }

  private Stream<Subject> subjects() {
    return Stream.concat(Stream.of(AS_IT_IS), options.stream().map(OptionFacts::subject));
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(new Column(AS_IT_IS.toString(), null, null, null, null, Standing.AS_IT_IS));
    for (var option : options) {
      var described = option.described();
      columns.add(
          new Column(
              option.subject().toString(),
              described.title(),
              described.summary(),
              described.deliveryImplications(),
              described.enablingCommunity(),
              standing(option)));
    }
    return columns;
  }

  private Standing standing(OptionFacts option) {
    return service
        .conclusion()
        .map(
            end ->
                option.id().equals(end.decided().chosenOption())
                    ? Standing.CHOSEN
                    : Standing.NOT_CHOSEN)
        .orElse(Standing.ON_THE_TABLE);
  }

  private PrincipleRow row(Principle principle) {
    return new PrincipleRow(
        principle.code(),
        principle.title(),
        subjects().map(subject -> cell(subject, principle.code())).toList());
  }

  private MarkCell cell(Subject subject, String principle) {
    var given = given(subject, principle);
    if (given == null) {
      return new MarkCell(
          subject.toString(), null, null, null, List.of(), List.of(), null, null, null);
    }
    var asItIs = given(AS_IT_IS, principle);
    return new MarkCell(
        subject.toString(),
        given.mark().mark(),
        subject.equals(AS_IT_IS) || asItIs == null
            ? null
            : Integer.valueOf(given.mark().mark() - asItIs.mark().mark()),
        given.mark().evidence(),
        given.mark().engagements(),
        given.mark().contributions(),
        given.in().id(),
        given.in().byName(),
        given.in().at());
  }

  private ServiceFacts.@Nullable Given given(Subject subject, String principle) {
    return marks.getOrDefault(subject, Map.of()).get(principle);
  }

  private DimensionRow row(Element dimension) {
    return new DimensionRow(
        dimension.code(),
        dimension.title(),
        options.stream()
            .flatMap(
                option ->
                    option.described().dimensions().stream()
                        .filter(one -> one.code().equals(dimension.code()))
                        .map(
                            one ->
                                new DimensionCell(
                                    option.subject().toString(), one.asItIs(), one.asItMightBe())))
            .toList());
  }

  private List<GroupRow> groups() {
    return Arrays.stream(StakeholderGroup.values())
        .map(group -> new GroupRow(group, cells(group)))
        .filter(row -> !row.options().isEmpty())
        .toList();
  }

  private List<GroupCell> cells(StakeholderGroup group) {
    return options.stream()
        .flatMap(
            option ->
                option.described().affected().stream()
                    .filter(one -> one.group() == group)
                    .map(
                        one ->
                            new GroupCell(
                                option.subject().toString(), one.change(), one.who(), one.why())))
        .toList();
  }
}
