package org.socialvalue.tender.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

  private final PublicAddresses none = new PublicAddresses(List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.8.8.8",
        "169.254.169.254",
        "169.254.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::7f00:1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:a9fe:a9fe",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:0:4136:e378::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:a00:1::1",
        "3fff::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "4000::1"
      })
  void whatIsNotPublicIsRefused(String address) throws Exception {
    assertThat(none.allow(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.1",
        "100.63.255.255",
        "100.128.0.1",
        "126.0.0.1",
        "128.0.0.1",
        "169.253.1.1",
        "172.15.255.255",
        "172.32.0.1",
        "192.0.1.1",
        "192.167.1.1",
        "198.17.0.1",
        "198.20.0.1",
        "223.255.255.255",
        "::ffff:1.1.1.1",
        "2001:200::1",
        "2606:4700::1111",
        "2a00:1450:4009::1"
      })
  void whatIsPublicIsAllowed(String address) throws Exception {
    assertThat(none.allow(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void anOperatorAllowsRangesAndNothingBesides() throws Exception {
    var some = new PublicAddresses(List.of(Network.of("10.1.0.0/16"), Network.of("fd00:1::/32")));
    assertThat(some.allow(InetAddress.getByName("10.1.255.1"))).isTrue();
    assertThat(some.allow(InetAddress.getByName("10.2.0.1"))).isFalse();
    assertThat(some.allow(InetAddress.getByName("fd00:1::7"))).isTrue();
    assertThat(some.allow(InetAddress.getByName("fd00:2::7"))).isFalse();
    assertThat(some.allow(InetAddress.getByName("127.0.0.1"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.org/8", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "", "::/129"})
  void whatIsNoRangeIsNoConfiguration(String written) {
    assertThatThrownBy(() -> Network.of(written)).isInstanceOf(IllegalArgumentException.class);
  }
}
