package org.socialvalue.local.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of the house over the main classes of one service. A test calls {@link #violations()}
 * and expects none, so that all are read at once.
 *
 * <pre>{@code
 * assertThat(HouseRules.of("org.socialvalue.tender").violations()).isEmpty();
 * }</pre>
 */
public final class HouseRules {

  private static final List<String> SERVICES =
      List.of("org.socialvalue.tender", "org.socialvalue.evaluation", "org.socialvalue.monitoring");
  private static final Set<String> FLOATS =
      Set.of("float", "double", "java.lang.Float", "java.lang.Double");
  private static final List<String> FRAMEWORK =
      List.of(
          "jakarta.persistence.",
          "jakarta.enterprise.",
          "jakarta.inject.",
          "jakarta.transaction.",
          "jakarta.ws.rs.",
          "io.quarkus.");

  private final String root;

  private HouseRules(String root) {
    this.root = root;
  }

  /**
   * @param rootPackage of the service, {@code org.socialvalue.tender}, say
   */
  public static HouseRules of(String rootPackage) {
    return new HouseRules(rootPackage);
  }

  /**
   * All that is broken, each in a sentence with the rule it breaks. Empty when the house is in
   * order.
   */
  public List<String> violations() {
    JavaClasses imported =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages(root);
    return violations(imported);
  }

  List<String> violations(JavaClasses imported) {
    List<String> violations = new ArrayList<>();
    for (ArchRule rule : rules()) {
      rule.allowEmptyShould(true)
          .evaluate(imported)
          .getFailureReport()
          .getDetails()
          .forEach(detail -> violations.add(rule.getDescription() + ": " + detail));
    }
    return violations;
  }

  private List<ArchRule> rules() {
    String[] pure = {root + "..rules..", root + "..scoring.."};
    String[] others =
        Stream.concat(SERVICES.stream(), Stream.of("org.socialvalue.local"))
            .filter(service -> !root.startsWith(service))
            .map(service -> service + "..")
            .toArray(String[]::new);
    return List.of(
        classes()
            .that()
            .resideInAnyPackage(pure)
            .should(onlyDependOnClassesThat(fitForRules()))
            .as("Rules and scoring know Java, events, findings and plain records only"),
        fields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(root + "..")
            .should(notBeFloat())
            .as("Money, weights and scores are decimal"),
        noClasses()
            .that()
            .resideInAnyPackage(pure)
            .should()
            .callMethodWhere(
                describe(
                    "reads a clock",
                    call ->
                        call.getName().equals("now")
                            && call.getTargetOwner().getPackageName().equals("java.time")))
            .as("Time comes into a rule as an argument"),
        noClasses()
            .that()
            .resideInAnyPackage(root + "..")
            .should()
            .callMethodWhere(
                describe(
                    "asks natively for typed rows",
                    call ->
                        call.getName().equals("createNativeQuery")
                            && call.getTarget().getRawParameterTypes().size() == 2))
            .as("Small questions go past Hibernate's plans, through kit.persistence.Sql"),
        noClasses()
            .that()
            .resideInAnyPackage(root + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(others)
            .as("A service knows the others by their events only"),
        methods()
            .that()
            .areAnnotatedWith("jakarta.transaction.Transactional")
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(serviceOnly())
            .should(beTheOnlyPublicOne())
            .as("One use case is one class with one public method and one transaction"),
        noClasses()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.transaction.Transactional")
            .as("A resource leaves the transaction to its use case"),
        methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should(notBeSetters())
            .as("An entity has behaviour and no setters"),
        fields()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .and()
            .areNotStatic()
            .should()
            .bePrivate()
            .as("The fields of an entity are its own"),
        noClasses()
            .that()
            .resideInAnyPackage(serviceOnly())
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                "org\\.eclipse\\.microprofile\\.reactive\\.messaging\\.Emitter|"
                    + "org\\.apache\\.kafka\\.clients\\.producer\\..*")
            .as("What a service tells goes through the outbox"),
        noClasses()
            .should()
            .resideInAnyPackage(
                "..controllers..", "..services..", "..dtos..", "..utils..", "..impl..")
            .as("Packages are features, not layers"));
  }

  /**
   * The kit is where transactions, outbox and inbox are made, so those rules are for the services.
   */
  private String[] serviceOnly() {
    return SERVICES.contains(root) ? new String[] {root + ".."} : new String[] {"none"};
  }

  private DescribedPredicate<JavaClass> fitForRules() {
    return describe(
        "are java, jspecify, events, findings or plain classes of the service",
        type -> {
          JavaClass base = type.getBaseComponentType();
          String name = base.getName();
          return base.isPrimitive()
              || (name.startsWith("java.") && !name.startsWith("java.sql."))
              || name.startsWith("org.jspecify.")
              || name.startsWith("org.socialvalue.events.")
              || name.startsWith("org.socialvalue.kit.rules.")
              || (name.startsWith(root + ".") && isPlain(base));
        });
  }

  private static boolean isPlain(JavaClass type) {
    boolean annotated =
        type.getAnnotations().stream().anyMatch(it -> ofFramework(it.getRawType().getName()));
    boolean inherited =
        Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
            .map(JavaClass::getName)
            .anyMatch(
                name -> ofFramework(name) || name.startsWith("org.socialvalue.kit.persistence."));
    return !annotated && !inherited;
  }

  private static boolean ofFramework(String name) {
    return FRAMEWORK.stream().anyMatch(name::startsWith);
  }

  private static ArchCondition<JavaField> notBeFloat() {
    return new ArchCondition<>("not be binary floating point") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        if (FLOATS.contains(field.getRawType().getBaseComponentType().getName())) {
          events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is binary"));
        }
      }
    };
  }

  private static ArchCondition<JavaMethod> notBeSetters() {
    return new ArchCondition<>("not be setters") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (method.getModifiers().contains(JavaModifier.PUBLIC)
            && method.getName().matches("set[A-Z].*")) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is a setter"));
        }
      }
    };
  }

  private static ArchCondition<JavaMethod> beTheOnlyPublicOne() {
    return new ArchCondition<>("be the only public method") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        long open =
            method.getOwner().getMethods().stream()
                .filter(HouseRules::isCallableFromOutside)
                .count();
        if (open > 1) {
          events.add(
              SimpleConditionEvent.violated(
                  method,
                  "%s shares its class with %d other public methods"
                      .formatted(method.getFullName(), open - 1)));
        }
      }
    };
  }

  private static boolean isCallableFromOutside(JavaMethod method) {
    Set<JavaModifier> modifiers = method.getModifiers();
    return modifiers.contains(JavaModifier.PUBLIC)
        && !modifiers.contains(JavaModifier.SYNTHETIC)
        && !modifiers.contains(JavaModifier.BRIDGE)
        && !modifiers.contains(JavaModifier.STATIC);
  }
}
