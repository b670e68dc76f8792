package org.socialvalue.tender.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {

  private static final Map<String, List<String>> NAMES =
      Map.of(
          "good.example", List.of("93.184.215.14"),
          "inside.example", List.of("10.0.0.5"),
          "both.example", List.of("93.184.215.14", "127.0.0.1"),
          "mapped.example", List.of("::ffff:169.254.169.254"));

  private final Targets targets = targets(TargetsTest::lookUp, false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://good.example/events?from=us     |
          https://good.example:443                |
          HTTPS://good.example/                   |
          http://good.example/                    | must begin with https://
          ftp://good.example/                     | must begin with https://
          good.example                            | must begin with https://
          https:good.example                      | must name a host
          https://user:pw@good.example/           | must not hold a user
          https://good.example/#part              | must not hold a fragment
          https://good.example:22/                | must name one of the ports [443, 8443]
          https://inside.example/                 | not public
          https://both.example/                   | not public
          https://mapped.example/                 | not public
          https://nowhere.example/                | no address
          https://169.254.169.254/latest          | not public
          https://2130706433/                     | not public
          https://127.1/                          | must name a host
          https://[::1]/                          | not public
          https://[::ffff:10.0.0.1]/              | not public
          https://under_score.example/            | must name a host
          https://exa mple/                       | must be a URL
          """)
  void aUrlIsLookedAtWithItsAddresses(String url, String fault) {
    var faults = targets.faults(url);
    if (fault == null) {
      assertThat(faults).isEmpty();
    } else {
      assertThat(faults).anySatisfy(told -> assertThat(told).contains(fault));
    }
  }

  @Test
  void everyFaultOfItsFormIsTold() {
    assertThat(targets.faults("http://a:b@good.example:1/#x")).hasSize(4);
  }

  @Test
  void aNameThatLaterMeansAnotherAddressIsRefusedThen() throws Exception {
    // Given a name that is public when it is looked at first, and loopback ever after
    Deque<String> means = new ArrayDeque<>(List.of("93.184.215.14", "127.0.0.1"));
    var rebinding = targets(host -> List.of(InetAddress.getByName(means.removeFirst())), false);
    assertThat(rebinding.faults("https://good.example/")).isEmpty();

    // Then the look before sending refuses it
    assertThatThrownBy(() -> rebinding.pin("https://good.example/"))
        .isInstanceOf(Targets.NotAllowed.class);
  }

  @Test
  void aPinnedTargetHasTheAddressThatWasLookedAt() throws Exception {
    var pinned = targets.pin("https://good.example/events?from=us");
    assertThat(pinned.address().getHostAddress()).isEqualTo("93.184.215.14");
    assertThat(pinned.port()).isEqualTo(443);
    assertThat(pinned.pathAndQuery()).isEqualTo("/events?from=us");
    assertThat(targets.pin("https://good.example").pathAndQuery()).isEqualTo("/");
  }

  @Test
  void plainHttpIsForWhoeverAllowsIt() {
    assertThat(targets(TargetsTest::lookUp, true).faults("http://good.example:8443/")).isEmpty();
  }

  private static Targets targets(HostResolver resolver, boolean plainHttp) {
    return new Targets(resolver, new PublicAddresses(List.of()), plainHttp, Set.of(443, 8443));
  }

  /** Literal addresses mean themselves, as they do to the system. */
  private static List<InetAddress> lookUp(String host) throws UnknownHostException {
    var known = NAMES.get(host);
    if (known == null) {
      if (host.endsWith(".example")) {
        throw new UnknownHostException(host);
      }
      return List.of(InetAddress.getAllByName(host));
    }
    return known.stream().map(TargetsTest::literal).toList();
  }

  private static InetAddress literal(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }
}
