package org.socialvalue.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/**
 * Makes the document of a service whole while the service is built: what all operations share, what
 * the types of the code promise, and what their comments say, so that nobody has to write it twice
 * (decision 0060).
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HouseFilter implements OASFilter {

  private final IndexView index;

  public HouseFilter(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    About.writeInto(api);
    ProblemSchemas.all().forEach(api.getComponents()::addSchema);
    RequestLimits.writeInto(api);
    var endpoints = Endpoints.in(index);
    Answers.writeInto(api, endpoints);
    var shapes = Shapes.of(api, endpoints);
    Nullness.writeInto(api, shapes);
    Words.writeInto(api, shapes);
    PageSchemas.writeInto(api);
    Kinds.writeInto(api);
    Names.writeInto(api, shapes);
    Unused.removeFrom(api);
    Tags.writeInto(api);
    Examples.writeInto(api);
  }
}
