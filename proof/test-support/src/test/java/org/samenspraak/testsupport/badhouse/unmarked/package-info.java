/** Forgot that nothing is null. */
package org.samenspraak.testsupport.badhouse.unmarked;
