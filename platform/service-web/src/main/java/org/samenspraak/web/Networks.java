package org.samenspraak.web;

import java.net.InetAddress;
import java.util.List;

/**
 * The networks whose callers are believed when they say who they are: this machine, and those
 * configured.
 */
final class Networks {
  private final List<Network> trusted;

  /**
   * @param blocks each {@code address/prefix length}, for example {@code 172.20.0.0/16}
   */
  Networks(List<String> blocks) {
    this.trusted = blocks.stream().map(Network::parse).toList();
  }

  boolean contain(String address) {
    InetAddress caller = InetAddress.ofLiteral(address);
    return caller.isLoopbackAddress()
        || trusted.stream().anyMatch(network -> network.contains(caller.getAddress()));
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Network(byte[] address, int prefix) {

    static Network parse(String block) {
      int slash = block.indexOf('/');
      if (slash < 0) {
        throw new IllegalArgumentException("not a network like 172.20.0.0/16: " + block);
      }
      byte[] address = InetAddress.ofLiteral(block.substring(0, slash)).getAddress();
      int prefix = Integer.parseInt(block.substring(slash + 1));
      if (prefix < 1 || prefix > address.length * 8) {
        throw new IllegalArgumentException("prefix length out of range: " + block);
      }
      return new Network(address, prefix);
    }

    boolean contains(byte[] other) {
      if (other.length != address.length) {
        return false;
      }
      for (int bit = 0; bit < prefix; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
