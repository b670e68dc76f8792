package org.socialvalue.evaluation.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.TestTenders;
import org.socialvalue.evaluation.scoring.Fraction;
import org.socialvalue.evaluation.scoring.LotContest;
import org.socialvalue.evaluation.scoring.Ranking;
import org.socialvalue.evaluation.scoring.ScoredBid;

class ProxyFirewallTest {

  private static LotContest contest() {
    var tender = TestTenders.homecare().published();
    var bids = IntStream.range(0, 5).mapToObj(ProxyFirewallTest::bid).toList();
    return new LotContest(tender.awardModel(), tender.lots().getFirst(), tender.questions(), bids);
  }

  private static ScoredBid bid(int number) {
    var marks = new HashMap<String, Fraction>();
    List.of("Q1", "Q2", "SV1", "SV2")
        .forEach(id -> marks.put(id, Fraction.of(7 + (number * id.hashCode() & 7), 3)));
    return new ScoredBid(
        new UUID(7, number),
        "bidder-" + number,
        BigDecimal.valueOf(100_000_033L + number * 1_000_001L, 2),
        marks,
        number == 3 ? Set.of("SV2") : Set.of());
  }

  @Test
  void theRankingIsTheSameWhateverTheProxies() {
    var contest = contest();

    var certificate = new ProxyFirewall(contest).certificate(Ranking.of(contest));

    assertThat(certificate.holds()).isTrue();
    assertThat(certificate.trials())
        .hasSize(3)
        .allSatisfy(
            trial -> {
              assertThat(trial.inputs()).isEqualTo(certificate.inputs());
              assertThat(trial.result()).isEqualTo(certificate.result());
              assertThat(trial.givenSha256()).isNotEqualTo(certificate.inputs());
            });
    assertThat(certificate.trials())
        .extracting(LotProof.Trial::givenSha256)
        .doesNotHaveDuplicates();
  }

  /** The certificate is worth something only if its hashes tell one input from another. */
  @Test
  void anotherMarkIsAnotherInputAndAnotherResult() {
    var contest = contest();
    var marks = new HashMap<>(contest.bids().getFirst().marks());
    marks.put("Q1", Fraction.of(5));
    var first = contest.bids().getFirst();
    var changed =
        Stream.concat(
                Stream.of(
                    new ScoredBid(first.bidId(), first.bidder(), first.price(), marks, Set.of())),
                contest.bids().stream().skip(1))
            .toList();
    var other = contest.among(changed);

    var before = new ProxyFirewall(contest).certificate(Ranking.of(contest));
    var after = new ProxyFirewall(other).certificate(Ranking.of(other));

    assertThat(after.inputs()).isNotEqualTo(before.inputs());
    assertThat(after.result()).isNotEqualTo(before.result());
  }

  /** Nothing that scoring is given has a place for a proxy, however deep. */
  @Test
  void noRecordThatScoringIsGivenHasAPlaceForAProxy() {
    var names = new HashSet<String>();
    walk(LotContest.class, names, new HashSet<>());

    assertThat(names)
        .contains("price", "marks", "priceCeiling", "weight")
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("proxy"))
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("socialreturn"));
  }

  private static void walk(Type type, Set<String> names, Set<Type> seen) {
    if (!seen.add(type)) {
      return;
    }
    if (type instanceof ParameterizedType generic) {
      for (var argument : generic.getActualTypeArguments()) {
        walk(argument, names, seen);
      }
    } else if (type instanceof Class<?> known && known.isRecord()) {
      for (RecordComponent component : known.getRecordComponents()) {
        names.add(component.getName());
        walk(component.getGenericType(), names, seen);
      }
    }
  }

  @Test
  void theCertificateNamesAllThatIsReadOfABid() {
    var read =
        Stream.of(ScoringRecord.class.getRecordComponents()).map(RecordComponent::getName).toList();

    assertThat(ScoringRecord.READS).containsAll(read);
  }
}
