package org.samenspraak.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm that containers import, beside the provider that is here. */
class KeycloakRealmTest {
  private static final Path FILE = Path.of("../deploy/keycloak/samenspraak-realm.json");
  private static final Path COMPOSE = Path.of("../docker-compose.yml");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w++)}");
  private static final String CLAIM = "claim.name";

  private final JsonNode realm = JsonMapper.shared().readTree(FILE.toFile());
  private final SamplePeople people =
      new SamplePeople(
          RegisteredMinister.in(
              new PathMatchingResourcePatternResolver(), "classpath*:government/*.yml"));

  @Test
  void itHasTheSameSamplePeopleWithTheSameClaims() {
    Map<String, Map<String, Object>> expected = new HashMap<>();
    people
        .all()
        .forEach(person -> {
          Map<String, Object> claims = new HashMap<>(person.claims());
          claims.remove("name");
          expected.put(person.actor().replace(':', '-'), claims);
        });

    Map<String, Map<String, Object>> found =
        users(false)
            .collect(Collectors.toMap(KeycloakRealmTest::username, KeycloakRealmTest::claims));

    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"question-service", "portal-service", "parliament"})
  void theProgramsThatAskForThemselvesSayTheSameOfThemselves(String client) {
    Map<String, Object> said = new HashMap<>();
    users(true)
        .filter(user -> user.path("serviceAccountClientId").asString().equals(client))
        .forEach(user -> said.putAll(claims(user)));
    mappers(client)
        .filter(config -> config.has("claim.value"))
        .forEach(config ->
            said.put(config.path(CLAIM).asString(), config.path("claim.value").asString()));

    assertThat(said).isEqualTo(LoginClients.claimsOf(client));
  }

  @Test
  void everyRoleIsSomebodys() {
    Set<String> roles =
        realm
            .path("roles")
            .path("realm")
            .valueStream()
            .map(role -> role.path("name").asString())
            .collect(Collectors.toSet());

    assertThat(Stream.concat(users(false), users(true)).flatMap(user -> roles(user).stream()))
        .hasSameElementsAs(roles)
        .containsAll(roles);
  }

  @ParameterizedTest
  @ValueSource(strings = {"portal", "by-hand"})
  void whereSomebodyLogsInTheTokenSaysWhatSamplePeopleHave(String client) {
    Set<String> claims = new LinkedHashSet<>();
    people.all().forEach(person -> claims.addAll(person.claims().keySet()));
    claims.remove("name");

    assertThat(mappers(client).map(config -> config.path(CLAIM).asString(""))).containsAll(claims);
  }

  @ParameterizedTest
  @ValueSource(strings = {"portal", "by-hand", "question-service", "portal-service", "parliament"})
  void everyTokenIsForTheServices(String client) {
    assertThat(mappers(client).map(config -> config.path("included.custom.audience").asString("")))
        .containsAll(TokenClaims.AUDIENCE);
    assertThat(
            mappers(client)
                .allMatch(config -> config.path("access.token.claim").asString().equals("true")))
        .isTrue();
  }

  @Test
  void noSecretStandsInItAndTheContainerIsGivenThoseItAsksFor() throws IOException {
    List<String> asked =
        PLACEHOLDER
            .matcher(Files.readString(FILE))
            .results()
            .map((MatchResult found) -> found.group(1))
            .distinct()
            .toList();

    assertThat(
            realm
                .path("clients")
                .valueStream()
                .filter(client -> client.has("secret"))
                .map(client -> client.path("secret").asString()))
        .hasSize(4)
        .allMatch(secret -> PLACEHOLDER.matcher(secret).matches());
    assertThat(Files.readString(COMPOSE))
        .contains(asked.stream().map(name -> "\n      " + name + ": ${").toList());
  }

  private Stream<JsonNode> users(boolean programs) {
    return realm
        .path("users")
        .valueStream()
        .filter(user -> user.has("serviceAccountClientId") == programs);
  }

  private static String username(JsonNode user) {
    return user.path("username").asString();
  }

  private static List<String> roles(JsonNode user) {
    return user.path("realmRoles").valueStream().map(JsonNode::asString).toList();
  }

  private static Map<String, Object> claims(JsonNode user) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("roles", roles(user));
    user.path("attributes")
        .propertyStream()
        .forEach(one -> claims.put(one.getKey(), one.getValue().path(0).asString()));
    return claims;
  }

  private Stream<JsonNode> mappers(String client) {
    return realm
        .path("clients")
        .valueStream()
        .filter(one -> one.path("clientId").asString().equals(client))
        .flatMap(one -> one.path("protocolMappers").valueStream())
        .map(mapper -> mapper.path("config"));
  }
}
