package org.samenspraak.testsupport.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.stream.Stream;

/** Rule 11: what form an answer has is agreed on before anything is done. */
final class HttpRules {

  private static final String REQUEST_MAPPING =
      "org.springframework.web.bind.annotation.RequestMapping";
  private static final String REST = "org.springframework.web.bind.annotation.RestController";

  private HttpRules() {}

  static Stream<HouseRule> of(House house) {
    DescribedPredicate<JavaClass> agreed =
        describe(
            "say, of each request that it takes, what it produces",
            found -> !found.isMetaAnnotatedWith(REST) || saysAll(found));
    return Stream.of(
        HouseRule.of(
            11,
            House.WEB,
            classes().that(house.inRoom(House.WEB)).should(new Be<>(agreed)),
            "who does not take the answer's form is refused before the change, not after it"));
  }

  private static boolean saysAll(JavaClass controller) {
    return says(controller)
        || controller.getMethods().stream()
            .filter(method -> method.isMetaAnnotatedWith(REQUEST_MAPPING))
            .allMatch(HttpRules::says);
  }

  private static boolean says(HasAnnotations<?> mapped) {
    return mapped.getAnnotations().stream()
        .filter(HttpRules::mapsRequests)
        .anyMatch(mapping ->
            mapping.get("produces").filter(forms -> ((Object[]) forms).length > 0).isPresent());
  }

  private static boolean mapsRequests(JavaAnnotation<?> annotation) {
    JavaClass type = annotation.getRawType();
    return type.getName().equals(REQUEST_MAPPING) || type.isMetaAnnotatedWith(REQUEST_MAPPING);
  }
}
