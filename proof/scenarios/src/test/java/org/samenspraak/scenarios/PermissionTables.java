package org.samenspraak.scenarios;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Permission;
import org.samenspraak.backbone.aggregate.Permission.Condition;
import org.samenspraak.backbone.aggregate.Permission.Grant;
import org.samenspraak.web.Needs;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may what in each service, as tables: found in the classes, not written. */
final class PermissionTables {
  private static final List<String> SERVICES =
      List.of("question", "coordination", "plan", "notification");
  private static final String ALIKE = "web";

  private PermissionTables() {}

  static String all() {
    return SERVICES.stream().map(name -> table(name + "-service", name)).collect(joining("\n\n"))
        + "\n\n"
        + table("In every service", ALIKE);
  }

  /** A request of a service with its rows. */
  record Request(String name, Needs needs) {

    private static Request of(Class<?> controller, Method method) {
      RequestMapping mapping = Objects.requireNonNull(mapping(method));
      RequestMapping above =
          AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
      String base = above == null ? "" : String.join("", above.path());
      String verb = Arrays.stream(mapping.method()).map(Enum::name).collect(joining(" "));
      return new Request(
          verb + " " + base + String.join("", mapping.path()), method.getAnnotation(Needs.class));
    }
  }

  /** All requests of a service, those of every service alike among {@code web}'s. */
  static List<Request> requests(String service) {
    return classes(service, new AnnotationTypeFilter(RestController.class))
        .flatMap(controller ->
            Arrays.stream(controller.getDeclaredMethods())
                .filter(PermissionTables::isAsked)
                .map(method -> Request.of(controller, method)))
        .sorted(Comparator.comparing(Request::name))
        .toList();
  }

  static List<Permission> rows(String service) {
    return classes(service, new AssignableTypeFilter(Permission.class))
        .filter(Class::isEnum)
        .flatMap(table -> Arrays.stream(table.getEnumConstants()).map(Permission.class::cast))
        .toList();
  }

  /** The page of errors is for any method, and for whoever meets one. */
  private static boolean isAsked(Method method) {
    RequestMapping mapping = mapping(method);
    return mapping != null && mapping.method().length > 0;
  }

  private static @Nullable RequestMapping mapping(Method method) {
    return AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
  }

  private static Stream<Class<?>> classes(String service, TypeFilter wanted) {
    ClassPathScanningCandidateComponentProvider scan =
        new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(wanted);
    return scan.findCandidateComponents("org.samenspraak." + service).stream()
        .<Class<?>>map(found ->
            ClassUtils.resolveClassName(
                found.getBeanClassName(), PermissionTables.class.getClassLoader()))
        .sorted(Comparator.comparing(Class::getName));
  }

  private static String table(String title, String service) {
    List<Request> requests = requests(service);
    return rows(service).stream()
        .map(row -> line(row, requests))
        .collect(
            joining(
                "\n",
                "## %s\n\n| row | what | who | requests |\n|---|---|---|---|\n".formatted(title),
                ""));
  }

  private static String line(Permission row, List<Request> requests) {
    Stream<String> asked =
        requests.stream()
            .filter(request -> request.needs().value().equals(row.slug()))
            .map(request -> "`" + request.name() + "`");
    Stream<String> parts =
        requests.stream()
            .filter(request -> List.of(request.needs().fields()).contains(row.slug()))
            .map(request -> "in `" + request.name() + "`");
    return "| `%s` | %s | %s | %s |"
        .formatted(
            row.slug(),
            row.words(),
            who(row.grants()),
            Stream.concat(asked, parts).collect(joining("<br>")));
  }

  /** Those who are let in on the same conditions stand together. */
  private static String who(List<Grant> grants) {
    Map<String, List<Grant>> byActor =
        grants.stream().collect(groupingBy(Grant::who, LinkedHashMap::new, toList()));
    Map<String, List<String>> byConditions = new LinkedHashMap<>();
    byActor.forEach((who, several) ->
        byConditions.computeIfAbsent(when(several), _ -> new ArrayList<>()).add(name(who)));
    return byConditions.entrySet().stream()
        .map(one -> String.join(", ", one.getValue()) + one.getKey())
        .collect(joining("<br>"));
  }

  private static String when(List<Grant> grants) {
    return grants.stream()
        .map(Grant::when)
        .filter(conditions -> !conditions.isEmpty())
        .map(conditions -> conditions.stream().map(Condition::words).collect(joining(" en ")))
        .map(words -> " als " + words)
        .collect(joining(" of"));
  }

  private static String name(String who) {
    return who.equals(Grant.EVERYONE) ? "iedereen" : "`" + who + "`";
  }
}
