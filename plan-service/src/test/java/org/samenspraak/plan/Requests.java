package org.samenspraak.plan;

/** Bodies of requests. */
final class Requests {
  static final String APPROVAL =
      """
      {"kind": "IN_PRINCIPLE", "on": "2020-11-13", "reference": "VR voorbeeld"}\
      """;
  static final String ACTION =
      """
      {"objective": 1, "title": "Voorbeeldactie", "lead": "wouter-beke", "contributors": ["zuhal-demir"],
       "dueOn": "2021-12-31", "budget": "Voorbeeld van een bedrag", "externalDependency": "de federale overheid"}\
      """;
  static final String OTHER_LEAD =
      """
      {"objective": 2, "title": "Voorbeeldactie", "lead": "zuhal-demir", "contributors": ["wouter-beke"],
       "dueOn": "2022-06-30", "budget": "Voorbeeld van een bedrag"}\
      """;
  static final String RUNNING =
      """
      {"status": "RUNNING", "percentage": 10, "reason": "Voorbeeld van een reden.", "on": "2020-11-16"}\
      """;

  private Requests() {}

  /** The same as a change, which says why. */
  static String changed(String action) {
    return action.stripTrailing().replaceFirst("}$", ", \"reason\": \"Voorbeeld van een reden.\"}");
  }

  static String plan(String title) {
    return plan(title, "zuhal-demir");
  }

  static String plan(String title, String coordinator) {
    return """
    {"title": "%s", "firstYear": 2020, "lastYear": 2025, "coordinator": "%s",
     "objectives": ["Voorbeeld van doelstelling 1.", "Voorbeeld van doelstelling 2."]}\
    """
        .formatted(title, coordinator);
  }
}
