package org.samenspraak.standalone.story;

/** A step of the story did not hold. */
public final class StoryFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message Dutch, what was expected and what came
   */
  public StoryFailed(String message) {
    super(message);
  }

  /**
   * @param message Dutch, what was expected and what came
   */
  public StoryFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
