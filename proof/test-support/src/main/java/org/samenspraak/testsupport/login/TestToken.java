package org.samenspraak.testsupport.login;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A token that is not signed yet: right in all, until it is said what is to be wrong with it. */
public final class TestToken {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, String> ROLES =
      Map.of(
          "cabinet", "cabinet-member",
          "administration", "administration-member",
          "plan", "plan-coordinator",
          "parliament", "parliament-system");
  private static final Map<String, String> NAMES =
      Map.of(
          "cabinet", "minister",
          "cabinet-reader", "minister",
          "administration", "minister",
          "asker", "member_id",
          "plan", "plan_coordinator",
          "service", "service");

  private final Map<String, Object> header = new LinkedHashMap<>();
  private final Map<String, Object> claims = new LinkedHashMap<>();
  private TestKey key;

  private TestToken(TestKey key) {
    this.key = key;
    header.put("alg", "RS256");
    header.put("typ", "JWT");
    header.put("kid", key.id());
  }

  static TestToken of(String actor, String issuer, String audience, TestKey key) {
    String[] words = actor.split(":", 2);
    Instant now = Instant.now();
    TestToken token =
        new TestToken(key)
            .claim("iss", issuer)
            .claim("aud", List.of(audience))
            .claim("sub", actor)
            .claim("iat", now.getEpochSecond())
            .claim("nbf", now.getEpochSecond())
            .claim("exp", now.plus(Duration.ofDays(1)).getEpochSecond())
            .claim("roles", List.of(ROLES.getOrDefault(words[0], words[0])));
    return words.length == 1 ? token : token.claim(NAMES.getOrDefault(words[0], "name"), words[1]);
  }

  /** The same with another claim; without it, for null. */
  public TestToken claim(String name, @Nullable Object value) {
    return put(claims, name, value);
  }

  /** The same with another header; without it, for null. */
  public TestToken header(String name, @Nullable Object value) {
    return put(header, name, value);
  }

  /** The same, which will be signed by another key than it names. */
  public TestToken signedBy(TestKey other) {
    key = other;
    return this;
  }

  private TestToken put(Map<String, Object> part, String name, @Nullable Object value) {
    if (value == null) {
      part.remove(name);
    } else {
      part.put(name, value);
    }
    return this;
  }

  /** As it is sent. */
  public String signed() {
    String content = content();
    return content + "." + key.signature(content);
  }

  /** What the token behind a header {@code Authorization} claims, as JSON. */
  public static String claims(String bearer) {
    return new String(
        Base64.getUrlDecoder().decode(bearer.split("\\.", 3)[1]), StandardCharsets.UTF_8);
  }

  /** What is signed: header and claims. */
  public String content() {
    return encoded(header) + "." + encoded(claims);
  }

  private static String encoded(Map<String, Object> part) {
    byte[] json = JSON.writeValueAsString(part).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
  }
}
