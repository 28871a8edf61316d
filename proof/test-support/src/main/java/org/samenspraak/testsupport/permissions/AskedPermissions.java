package org.samenspraak.testsupport.permissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.samenspraak.testsupport.permissions.ExpectedPermissions.Expected;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;

/**
 * Tables of what is expected, asked of a service that runs: every actor in every situation, by each
 * request that the situation has. Who may not is refused on a thing that all of them ask, and it
 * stays as it was; who may asks each time of a fresh one.
 */
public final class AskedPermissions {
  /** Not found too: where it is a secret that something exists. */
  private static final Set<Integer> REFUSALS = Set.of(401, 403, 404);

  private final Http service;
  private final UnaryOperator<String> state;
  private final Map<String, Situation> situations = new LinkedHashMap<>();
  private final Set<String> unasked = new HashSet<>();

  /** Asks what the situation is about. */
  @FunctionalInterface
  public interface Request {

    /** Whether that one gets it, of the thing at that path. */
    boolean isGranted(Http by, String path);
  }

  private static final class Situation {
    private final Supplier<String> fresh;
    private final List<Request> requests;
    private @Nullable String shared;

    Situation(Supplier<String> fresh, List<Request> requests) {
      this.fresh = fresh;
      this.requests = requests;
    }

    String shared() {
      if (shared == null) {
        shared = fresh.get();
      }
      return shared;
    }
  }

  /**
   * @param state of the thing at a path, other after a change
   */
  public AskedPermissions(Http service, UnaryOperator<String> state) {
    this.service = service;
    this.state = state;
  }

  /** What succeeds, or else is refused for who asks; anything else is a mistake. */
  public static Request request(BiFunction<Http, String, Reply> asked) {
    return (by, path) -> {
      Reply reply = asked.apply(by, path);
      if (REFUSALS.contains(reply.status())) {
        assertThat(reply.contentType()).startsWith("application/problem+json");
        assertThat(reply.at("detail")).isNotBlank();
        return false;
      }
      assertThat(reply.status()).as("%s", reply).isBetween(200, 299);
      return true;
    };
  }

  /** What is read with this text in it, or without. */
  public static Request field(String text) {
    return (by, path) -> by.get(path).body().contains(text);
  }

  /**
   * What is asked in a situation.
   *
   * @param fresh makes a thing in the state that it has, and says its path
   */
  public AskedPermissions in(String situation, Supplier<String> fresh, Request... requests) {
    situations.put(situation, new Situation(fresh, List.of(requests)));
    return this;
  }

  /** A situation that no request can be in. */
  public AskedPermissions without(String situation) {
    unasked.add(situation);
    return this;
  }

  /** One test per actor and situation, and one that no situation was forgotten. */
  public Stream<DynamicTest> hold(List<ExpectedPermissions> tables) {
    Set<String> known = new HashSet<>(situations.keySet());
    known.addAll(unasked);
    return Stream.concat(
        Stream.of(
            dynamicTest(
                "no situation is missing",
                () -> assertThat(known).isEqualTo(ExpectedPermissions.situations(tables)))),
        ExpectedPermissions.each(tables)
            .filter(one -> situations.containsKey(one.situation()))
            .map(one ->
                dynamicTest(
                    one.situation() + (one.may() ? " for " : " not for ") + one.actor(),
                    () -> asked(one))));
  }

  private void asked(Expected one) {
    Situation situation = Objects.requireNonNull(situations.get(one.situation()));
    for (Request request : situation.requests) {
      String path = one.may() ? situation.fresh.get() : situation.shared();
      String before = state.apply(path);
      assertThat(request.isGranted(service.as(one.actor()), path)).isEqualTo(one.may());
      if (!one.may()) {
        assertThat(state.apply(path)).isEqualTo(before);
      }
    }
  }
}
