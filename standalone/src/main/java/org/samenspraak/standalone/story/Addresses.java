package org.samenspraak.standalone.story;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * Where a running Samenspraak can be reached; all a story needs to know of it.
 *
 * @param reader what the Kafka client of a ministry is given
 * @param tokens with which the services are asked
 */
public record Addresses(
    URI portal,
    URI question,
    URI coordination,
    URI plan,
    URI notification,
    List<URI> management,
    String kafka,
    Map<String, Object> reader,
    Tokens tokens) {

  /** One of these addresses, spoken to as somebody. */
  public Api api(URI base, String actor) {
    return Api.of(base).as(tokens, actor);
  }

  /** The addresses on this machine for the given ports. */
  public static Addresses local(
      int portal,
      int question,
      int coordination,
      int plan,
      int notification,
      List<Integer> management,
      int kafka,
      int login) {
    return new Addresses(
        at(portal),
        at(question),
        at(coordination),
        at(plan),
        at(notification),
        management.stream().map(Addresses::at).toList(),
        "127.0.0.1:" + kafka,
        Map.of("bootstrap.servers", "127.0.0.1:" + kafka),
        new Tokens(at(login)));
  }

  private static URI at(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }
}
