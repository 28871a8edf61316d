package org.samenspraak.testsupport.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Optional;
import java.util.stream.Stream;

/** Rule 8: {@code ls reactions/} prints the policies. */
final class NamingRules {

  private static final String SUFFIX_OF_FAMILIES = "Event";

  private NamingRules() {}

  static Stream<HouseRule> of(House house) {
    String reaction = house.neighbours().backbone() + ".inbound.Reaction";
    DescribedPredicate<JavaClass> told =
        describe(
            "be a reaction named When<Event>… after the event it takes",
            found -> isNamedAfterItsEvent(found, reaction));
    return Stream.of(
        HouseRule.of(
            8,
            House.REACTIONS,
            classes()
                .that(house.inRoom(House.REACTIONS))
                .and(TopLevel.CLASSES)
                .should(new Be<>(told)),
            "the listing prints the policies"));
  }

  private static boolean isNamedAfterItsEvent(JavaClass found, String reaction) {
    return eventOf(found, reaction)
        .filter(event ->
            found.getSimpleName().startsWith("When" + event.getSimpleName())
                || found
                    .getSimpleName()
                    .startsWith("When" + aggregateOf(event) + event.getSimpleName()))
        .isPresent();
  }

  private static Optional<JavaClass> eventOf(JavaClass found, String reaction) {
    return found.getInterfaces().stream()
        .filter(
            type -> type.getName().equals(reaction) || type.toErasure().getName().equals(reaction))
        .filter(JavaParameterizedType.class::isInstance)
        .map(type -> ((JavaParameterizedType) type).getActualTypeArguments().getFirst())
        .map(JavaType::toErasure)
        .findFirst();
  }

  /** {@code Question} for {@code QuestionEvent.Filed}. */
  private static String aggregateOf(JavaClass event) {
    return event
        .getEnclosingClass()
        .map(JavaClass::getSimpleName)
        .filter(name -> name.endsWith(SUFFIX_OF_FAMILIES))
        .map(name -> name.substring(0, name.length() - SUFFIX_OF_FAMILIES.length()))
        .orElse("");
  }
}
