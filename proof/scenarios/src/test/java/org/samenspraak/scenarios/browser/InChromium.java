package org.samenspraak.scenarios.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs only where Chromium is. Where it is missing one line says that the pages were not tried;
 * with {@code SAMENSPRAAK_BROWSER=required} in the environment that is a failure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumIsHere.class)
public @interface InChromium {}
