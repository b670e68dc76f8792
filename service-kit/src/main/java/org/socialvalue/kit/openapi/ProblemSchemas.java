package org.socialvalue.kit.openapi;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.LastChange;
import org.socialvalue.kit.problem.Overtaking;
import org.socialvalue.kit.problem.Problem;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;

/** The shape of a problem, for OpenAPI. */
final class ProblemSchemas {

  private ProblemSchemas() {}

  static Map<String, Schema> all() {
    var schemas = new LinkedHashMap<String, Schema>();
    schemas.put(
        "Problem",
        object("What was not done and why (RFC 9457)")
            .required(List.of("type", "title", "status"))
            .addProperty(
                "type", text("urn:social-value:rule:CODE or urn:social-value:problem:KIND"))
            .addProperty("title", text("What happened, in a few words"))
            .addProperty(
                "status",
                OASFactory.createSchema()
                    .addType(Schema.SchemaType.INTEGER)
                    .description("The status of the answer, once more"))
            .addProperty("detail", text("More about this case"))
            .addProperty("findings", list("Finding", "What the rules found, all of it"))
            .addProperty("faults", list("Fault", "What is wrong with the request, all of it"))
            .addProperty("lastChange", ref("LastChange"))
            .addProperty("changes", list("Overtaking", "What others changed since you read it")));
    schemas.put(
        "LastChange",
        object("Who made the present version, where yours is stale")
            .addProperty("at", text("When").format("date-time"))
            .addProperty("by", text("Who: the person in your organisation, else theirs"))
            .addProperty("what", text("The act, in a few words")));
    schemas.put(
        "Overtaking",
        object("One thing that somebody else changed since you read")
            .addProperty("pointer", text("JSON pointer; an entry of a list goes by its identifier"))
            .addProperty("before", OASFactory.createSchema().description("How you read it"))
            .addProperty("after", OASFactory.createSchema().description("How it is now"))
            .addProperty(
                "collides",
                OASFactory.createSchema()
                    .addType(Schema.SchemaType.BOOLEAN)
                    .description("Whether your request changes it too, to something else")));
    schemas.put(
        "Finding",
        object("What a rule says about one thing")
            .addProperty("code", text("The rule's code, as GET /v1/rules lists it"))
            .addProperty("effect", oneOf(Effect.values()))
            .addProperty("message", text("What is wrong and what would mend it"))
            .addProperty("subject", text("JSON pointer or identifier of what it is about"))
            .addProperty("source", text("Document and section the rule comes from"))
            .addProperty("basis", oneOf(Basis.values())));
    schemas.put(
        "Fault",
        object("One thing that is wrong with a request")
            .addProperty("pointer", text("JSON pointer to the field, or the parameter's name"))
            .addProperty("detail", text("What is wrong")));
    return schemas;
  }

  /** The types of them, where they have any. */
  static Map<String, Type> types() {
    return Map.of(
        "Problem", Problem.class,
        "LastChange", LastChange.class,
        "Overtaking", Overtaking.class,
        "Finding", Finding.class,
        "Fault", Fault.class);
  }

  private static Schema object(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
  }

  private static Schema ref(String to) {
    return OASFactory.createSchema().ref("#/components/schemas/" + to);
  }

  private static Schema list(String of, String description) {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.ARRAY)
        .description(description)
        .items(ref(of));
  }

  private static Schema oneOf(Enum<?>[] values) {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.STRING)
        .enumeration(List.<Object>copyOf(java.util.Arrays.stream(values).map(Enum::name).toList()));
  }
}
