package org.socialvalue.monitoring.kpi;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Whether a KPI counts people: small numbers of them are not shared (INDIVIDUAL_OUTCOMES). The
 * terms say so, or their unit does, in English or Welsh. What each belong to one person, such as
 * jobs, tenancies or qualifications, is counted as people too.
 *
 * <p>In doubt a sum is taken for people: a small number of something else that is not told is a
 * lesser harm than two people who are. A level or a milestone is taken for people only where the
 * unit names them. A ratio and a mean change are never a number of people; how many they stand on
 * is looked at by itself.
 */
public final class PeopleCounted {

  private static final Set<String> PEOPLE =
      words(
          """
          people persons adults carers residents volunteers apprentices employees staff women men
          children families households individuals clients users learners participants members
          leavers patients students pupils neets recruits headcount workers trainees tenants girls
          boys parents grandparents mothers fathers couples friends neighbours visitors attendees
          citizens veterans refugees migrants prisoners offenders graduates starters joiners
          jobseekers beneficiaries recipients customers guests survivors victims siblings babies
          infants teenagers youths pensioners elders seniors nurses doctors managers teachers
          mentors mentees assistants professionals practitioners champions ambassadors drivers
          interns sufferers callers referrals cases lives
          apprenticeships tenancies jobs fte ftes wte roles posts placements vacancies traineeships
          internships qualifications starts births deaths admissions discharges
          pobl bobl phobl person unigolion unigolyn oedolion oedolyn gofalwyr ofalwyr gofalwr ofalwr
          preswylwyr breswylwyr phreswylwyr preswylydd gwirfoddolwyr wirfoddolwyr gwirfoddolwr
          prentisiaid brentisiaid prentis prentisiaeth prentisiaethau staff gweithwyr weithwyr
          gweithiwr menywod fenywod merched ferched dynion ddynion plant blant phlant plentyn
          teuluoedd deuluoedd theuluoedd teulu aelwydydd aelwyd cleientiaid gleientiaid defnyddwyr
          ddefnyddwyr dysgwyr ddysgwyr cyfranogwyr gyfranogwyr aelodau aelod cleifion gleifion claf
          myfyrwyr fyfyrwyr myfyriwr disgyblion ddisgyblion tenantiaid denantiaid rhieni henoed
          ieuenctid swyddi tenantiaethau denantiaethau cymwysterau gymwysterau ymadawyr
          """);

  private static final Set<String> NOT_PEOPLE =
      words(
          """
          gbp pounds pence euros dollars pct percentages percent cent cents
          hours minutes seconds days weeks months quarters years nights
          trees plants saplings hedges bulbs orchards gardens plots beds species birds bees hives
          meals breakfasts lunches dinners portions snacks recipes
          events sessions meetings workshops courses classes modules lessons talks trips outings
          tours festivals fairs exhibitions performances concerts
          km kms kilometres kilometers miles metres meters yards mm cm hectares acres sqm m2 km2 ha
          kg kgs kilos kilograms kilogrammes grams grammes tonnes tons tco2e co2 co2e carbon
          emissions litres liters gallons kwh mwh gwh kw watts degrees
          points scores marks levels scales ratings stars grades indices index steps
          reports accounts stories policies plans newsletters leaflets posters articles videos films
          podcasts websites pages documents guides toolkits audits surveys questionnaires reviews
          contracts orders invoices projects schemes grants businesses companies organisations
          organizations charities enterprises suppliers partnerships networks groups clubs
          choirs cafes centres centers buildings venues rooms sites parks benches schools libraries
          shops vehicles vans cars buses bikes bicycles computers laptops tablets devices phones
          licences certificates accreditations awards measures
          punnoedd ceiniogau canran oriau munudau diwrnodau dyddiau wythnosau misoedd blynyddoedd
          coed prydau digwyddiadau sesiynau cyfarfodydd gweithdai cyrsiau milltiroedd cilometrau
          tunelli pwyntiau sgoriau adroddiadau straeon cynlluniau prosiectau busnesau sefydliadau
          canolfannau
          """);

  /** Where what is counted ends and something about it begins. */
  private static final Set<String> ABOUT =
      words("of for to with by per from at in on who that whose which worth against");

  /** What says only that something is counted. */
  private static final Set<String> COUNTING =
      words("number numbers count counts no total totals nifer niferoedd cyfanswm o the a an");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PeopleCounted() {}

  /** As the terms say; by their kind and unit where they don't. */
  public static boolean by(KpiTerms terms) {
    if (terms.countsPeople() != null) {
      return terms.countsPeople();
    }
    return switch (terms.kind()) {
      case COUNT, RATE_PER_SPEND -> !isPlainlySomethingElse(terms.unit());
      case BEFORE_AFTER, STABILITY, MILESTONE -> names(terms.unit());
      case RATIO, DISTANCE_TRAVELLED, NARRATIVE -> false;
    };
  }

  /** Whether the unit names people, or what belongs to one each. */
  static boolean names(String unit) {
    var counted = counted(unit);
    return !isPlainlySomethingElse(unit) && counted.stream().anyMatch(among(PEOPLE));
  }

  /**
   * Whether nobody would take the unit for people: {@code volunteer hours}, {@code meals for older
   * people}. Of several words the last says what is counted, in Welsh the first.
   */
  static boolean isPlainlySomethingElse(String unit) {
    var counted = counted(unit);
    if (counted.isEmpty()) {
      return unit.chars().anyMatch(sign -> "%‰£€$".indexOf(sign) >= 0);
    }
    if (among(NOT_PEOPLE).test(counted.getLast())) {
      return true;
    }
    return among(NOT_PEOPLE).test(counted.getFirst())
        && counted.stream().skip(1).noneMatch(among(PEOPLE));
  }

  /** The words that say what is counted. */
  private static List<String> counted(String unit) {
    var words =
        BETWEEN_WORDS
            .splitAsStream(unit.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    var before = words.stream().takeWhile(word -> !ABOUT.contains(word)).toList();
    boolean onlyCounts = before.stream().allMatch(COUNTING::contains);
    return onlyCounts && before.size() < words.size()
        ? counted(String.join(" ", words.subList(before.size() + 1, words.size())))
        : before.stream().filter(word -> !COUNTING.contains(word)).toList();
  }

  /** In the plural, as listed, or in the singular. */
  private static Predicate<String> among(Set<String> words) {
    return word ->
        words.contains(word)
            || words.contains(word + "s")
            || words.contains(word + "es")
            || (word.endsWith("y") && words.contains(word.substring(0, word.length() - 1) + "ies"))
            || IRREGULAR.stream()
                .anyMatch(pair -> pair.get(0).equals(word) && words.contains(pair.get(1)));
  }

  private static final List<List<String>> IRREGULAR =
      List.of(
          List.of("woman", "women"),
          List.of("man", "men"),
          List.of("child", "children"),
          List.of("life", "lives"),
          List.of("baby", "babies"));

  private static Set<String> words(String text) {
    return Set.copyOf(List.of(text.strip().split("\\s+", -1)));
  }
}
